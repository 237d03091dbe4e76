import { toErrorSchema } from '@rjsf/utils';
import type { RJSFValidationError, ValidationData, ValidatorType } from '@rjsf/utils';
import type { SchemaFault, Validate } from '../generated/form-files.ts';
import { meets } from './branch.ts';

/**
 * What react-jsonschema-form needs of a validator, over the precompiled one: conditions of branches by {@link meets},
 * whole requisitions by `validate`. Nothing is compiled at run time.
 */
export function validatorOver(validate: Validate): ValidatorType {
  return {
    isValid: (schema, data) => meets(schema, data),
    rawValidation: () => {
      throw new Error('Only the playground of the library asks for this');
    },
    validateFormData: (data): ValidationData<unknown> => {
      const errors = faultsOf(validate, data).map(asError);
      return { errors, errorSchema: toErrorSchema(errors) };
    },
  };
}

function faultsOf(validate: Validate, data: unknown): readonly SchemaFault[] {
  return validate(data) ? [] : (validate.errors ?? []);
}

function asError(fault: SchemaFault): RJSFValidationError {
  const property = fault.instancePath.replaceAll('/', '.');
  // The page shows the group's own texts by path; the keyword stands here for whoever reads the list.
  return {
    name: fault.keyword,
    property,
    message: fault.keyword,
    stack: `${property} ${fault.keyword}`,
    params: fault.params,
  };
}
