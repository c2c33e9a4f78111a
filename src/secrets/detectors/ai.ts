import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

/** Providers of models, and what is built around them. */
export const ai = listed([
  [
    'OpenAI',
    'https://platform.openai.com/docs/api-reference/authentication',
    [
      [
        'openai-project-key',
        'an OpenAI project, service account or admin key',
        `sk-(?:proj|svcacct|admin|None)-${url64('48,200')}`,
        { minimumEntropy: 4.3 },
      ],
      ['openai-api-key', 'an OpenAI API key of the older form', `sk-${word(20)}T3BlbkFJ${word(20)}`],
    ],
  ],
  [
    'Anthropic',
    'https://docs.anthropic.com/en/api/overview',
    [
      ['anthropic-api-key', 'an Anthropic API key', `sk-ant-api03-${url64(93)}AA`],
      ['anthropic-admin-key', 'an Anthropic admin key', `sk-ant-admin01-${url64(93)}AA`, { severity: 'critical' }],
      ['anthropic-oauth-token', 'an Anthropic OAuth token', `sk-ant-o[ar]t01-${url64('80,110')}`],
      ['anthropic-session-key', 'an Anthropic session key', `sk-ant-sid01-${url64('80,130')}`],
    ],
  ],
  [
    'Hugging Face',
    'https://huggingface.co/docs/hub/security-tokens',
    [
      ['hugging-face-token', 'a Hugging Face user access token', 'hf_[A-Za-z]{34}'],
      ['hugging-face-organisation-token', 'a Hugging Face organisation token', 'api_org_[A-Za-z]{34}'],
    ],
  ],
  [
    'Replicate',
    'https://replicate.com/docs/topics/security/api-tokens',
    [['replicate-api-token', 'a Replicate API token', `r8_${word(37)}`]],
  ],
  ['Groq', 'https://console.groq.com/docs/quickstart', [['groq-api-key', 'a Groq API key', `gsk_${word(52)}`]]],
  ['Perplexity', 'https://docs.perplexity.ai/', [['perplexity-api-key', 'a Perplexity API key', `pplx-${word('48,56')}`]]],
  ['xAI', 'https://docs.x.ai/docs/overview', [['xai-api-key', 'an xAI API key', `xai-${word('70,90')}`]]],
  [
    'OpenRouter',
    'https://openrouter.ai/docs/api-reference/authentication',
    [['openrouter-api-key', 'an OpenRouter API key', `sk-or-v1-${hex(64)}`]],
  ],
  [
    'Cohere',
    'https://docs.cohere.com/',
    [['cohere-api-key', 'a Cohere API key', assigned(['cohere', 'co.?api.?key'], word(40)), { minimumEntropy: 4 }]],
  ],
  [
    'Mistral',
    'https://docs.mistral.ai/',
    [['mistral-api-key', 'a Mistral API key', assigned(['mistral'], word(32)), { minimumEntropy: 3.8 }]],
  ],
  ['DeepSeek', 'https://api-docs.deepseek.com/', [['deepseek-api-key', 'a DeepSeek API key', assigned(['deepseek'], `sk-${hex(32)}`)]]],
  [
    'Together AI',
    'https://docs.together.ai/',
    [['together-api-key', 'a Together AI API key', assigned(['together.?(?:ai|api)'], hex(64))]],
  ],
  [
    'Fireworks AI',
    'https://docs.fireworks.ai/',
    [['fireworks-api-key', 'a Fireworks AI API key', assigned(['fireworks'], `fw_${word('22,24')}`)]],
  ],
  [
    'ElevenLabs',
    'https://elevenlabs.io/docs/api-reference/authentication',
    [['elevenlabs-api-key', 'an ElevenLabs API key', `sk_${hex(48)}`]],
  ],
  ['LangChain', 'https://docs.smith.langchain.com/', [['langsmith-key', 'a LangSmith key', `lsv2_(?:pt|sk)_${hex(32)}_${hex(10)}`]]],
  ['Weights & Biases', 'https://docs.wandb.ai/', [['wandb-api-key', 'a Weights & Biases API key', assigned(['wandb'], hex(40))]]],
  ['Pinecone', 'https://docs.pinecone.io/', [['pinecone-api-key', 'a Pinecone API key', 'pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}']]],
  ['NVIDIA', 'https://docs.nvidia.com/ngc/', [['nvidia-api-key', 'an NVIDIA API key', `nvapi-${url64('60,70')}`]]],
  ['Deepgram', 'https://developers.deepgram.com/', [['deepgram-api-key', 'a Deepgram API key', assigned(['deepgram'], hex(40))]]],
  ['AssemblyAI', 'https://www.assemblyai.com/docs', [['assemblyai-api-key', 'an AssemblyAI API key', assigned(['assembly.?ai'], hex(32))]]],
  ['Tavily', 'https://docs.tavily.com/', [['tavily-api-key', 'a Tavily API key', `tvly-(?:dev-|prod-)?${word('28,36')}`]]],
  ['Jina AI', 'https://jina.ai/', [['jina-api-key', 'a Jina AI API key', `jina_${url64(60)}`]]],
  ['Voyage AI', 'https://docs.voyageai.com/', [['voyage-api-key', 'a Voyage AI API key', assigned(['voyage'], `pa-${url64(43)}`)]]],
  ['Cerebras', 'https://inference-docs.cerebras.ai/', [['cerebras-api-key', 'a Cerebras API key', 'csk-[a-z0-9]{48}']]],
  ['Firecrawl', 'https://docs.firecrawl.dev/', [['firecrawl-api-key', 'a Firecrawl API key', `fc-${hex(32)}`]]],
  ['E2B', 'https://e2b.dev/docs', [['e2b-api-key', 'an E2B API key', `e2b_${hex(40)}`]]],
  ['Exa', 'https://docs.exa.ai/', [['exa-api-key', 'an Exa API key', assigned(['exa.?api'], uuid)]]],
  [
    'Stability AI',
    'https://platform.stability.ai/docs',
    [['stability-api-key', 'a Stability AI API key', assigned(['stability', 'dreamstudio'], `sk-${word(48)}`)]],
  ],
  ['Langfuse', 'https://langfuse.com/docs', [['langfuse-secret-key', 'a Langfuse secret key', `sk-lf-${uuid}`]]],
  ['Cursor', 'https://docs.cursor.com/', [['cursor-api-key', 'a Cursor API key', assigned(['cursor.?api'], `key_${hex(64)}`)]]],
  ['Baseten', 'https://docs.baseten.co/', [['baseten-api-key', 'a Baseten API key', assigned(['baseten'], `${word(8)}\\.${word(32)}`)]]],
  [
    'Modal',
    'https://modal.com/docs',
    [['modal-token-secret', 'a Modal token secret', assigned(['modal'], `as-${word(22)}`), { minimumEntropy: 3.6 }]],
  ],
  ['RunPod', 'https://docs.runpod.io/', [['runpod-api-key', 'a RunPod API key', `rpa_[A-Z0-9]{32}${word('0,14')}`]]],
]);
