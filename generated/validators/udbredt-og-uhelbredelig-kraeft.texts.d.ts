/** A text in both languages. */
export interface Message {
    readonly da: string;
    readonly en: string;
}
/** A finding as the rules module gives it. */
export interface Finding {
    readonly path: string;
    readonly code: string;
    /** The id of a rule between fields. */
    readonly rule?: string;
}
/** A line of a source. */
export interface Source {
    readonly file: string;
    readonly line: number;
}
/** A finding with what it says to people, and the line of the source that it comes from. */
export interface ToldFinding extends Finding {
    readonly message: Message;
    readonly source: Source;
}
/** The findings with their messages in both languages and the lines of the sources they come from, in the same order. */
export declare function toldUdbredtOgUhelbredeligKraeftFindings(findings: readonly Finding[]): readonly ToldFinding[];
