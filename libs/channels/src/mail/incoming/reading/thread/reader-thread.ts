import { readMail } from '../read-mail.js';
import { answerWith } from './answer-with.js';

answerWith(readMail);
