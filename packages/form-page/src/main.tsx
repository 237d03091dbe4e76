import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page/page.tsx';
import './page/page.css';
import './page/print.css';

const root = document.getElementById('page');
if (root === null) throw new Error('The page has no place for the form');
createRoot(root).render(
  <StrictMode>
    <Page group={new URLSearchParams(window.location.search).get('gruppe')} />
  </StrictMode>,
);
