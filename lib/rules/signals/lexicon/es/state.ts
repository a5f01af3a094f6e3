import type { PhraseBook } from '../phrases';

/** Words for the State and for safeguards (K, S, M). */
export const statePhrases: PhraseBook = {
  'capital-law': {
    phrases: [
      '(enfrenta|enfrentan|arriesga|arriesgan|se exponen a|se expone a) (a|) la (pena de muerte|muerte|pena capital|horca)',
      '(delito|delitos) (capital|capitales)',
      'pena (de muerte|capital) (por|para|prevista|aplicable|es|castiga|en casos|en delitos)',
      '(castigado|castigados|castiga|castigada|punible|punibles|sancionado) con (la|) (pena de muerte|pena capital|muerte)',
      '(ejecuciones|ejecutados|ejecutadas|ejecutado|ahorcados|ahorcamientos) (por|de|a causa de) (tráfico|narcotráfico|delitos de drogas|drogas|traficantes|tráfico de drogas|condenados)',
      '(condenados|condenado|condenadas) a muerte',
      'la ley prevé la (pena de muerte|muerte|pena capital)',
      'corredor de la muerte',
    ],
  },
  'moratorium-lifted': {
    phrases: [
      '(levantamiento|fin|levantar|levantó|rompió|ruptura) (de|) (la|su) moratoria',
      'moratoria (levantada|rota|fue levantada|abandonada)',
      '(reanudación|reanudaron|reanudó|reanudan) (de|) (las|) ejecuciones',
    ],
  },
  'executions-rising': {
    phrases: [
      '(aumento|incremento|alza|multiplicación|fuerte aumento) (de|en|del número de|en el número de) (las|) ejecuciones',
      'ejecuciones (en aumento|en alza|se multiplican|se han duplicado|aumentan|se duplicaron|se triplicaron)',
    ],
  },
  'torture-routine': {
    phrases: [
      '(tortura|torturas|malos tratos) (sistemática|sistemáticas|sistemáticos|habitual|habituales|generalizada|generalizados|es habitual|es sistemática|son habituales|rutinaria|frecuentes)',
      '(confesiones|declaraciones) (arrancadas|obtenidas|extraídas) (bajo|mediante|con) (la|) (tortura|torturas)',
    ],
  },
  'caning-sentence': {
    phrases: [
      '(pena|penas|condenado|condenados|castigo|sentencia) (de|a|con) (los|) (azotes|latigazos|flagelación|varazos|castigos corporales|bastonazos)',
    ],
  },
  'compulsory-system': {
    phrases: [
      '(ley|sistema|política|decreto|red) (de|que impone|que prevé|que ordena) (el|la|los|) (tratamiento obligatorio|internamiento obligatorio|internamiento forzoso|rehabilitación obligatoria|centros obligatorios|internamiento de adictos|rehabilitación forzosa)',
      '(adictos|consumidores|usuarios) (son|serán) (internados|enviados a centros|recluidos|detenidos) (por decisión administrativa|sin juicio|por dos años|por un año|de oficio)',
    ],
  },
  'detention-for-use': {
    phrases: [
      '(detención|encarcelamiento|prisión|cárcel|detenidos|encarcelados|arrestados) por (el|la|solo|simple|) (consumo|uso de drogas|consumo de drogas|posesión|simple consumo|consumo personal|mero consumo)',
      '(consumo|uso) (de drogas|) (se|es|está) (castiga|castigado|penado|sancionado) con (prisión|cárcel)',
    ],
  },
  'automatic-custody': {
    phrases: [
      'prisión preventiva (automática|obligatoria|sistemática|oficiosa|de oficio)',
      '(sin|ninguna) (posibilidad de|derecho a) (fianza|libertad provisional|libertad bajo fianza)',
    ],
  },
  killings: {
    phrases: [
      '(eliminación física|liquidación) de (los|) (sospechosos|traficantes|consumidores)',
      '(ejecuciones|ejecución) (extrajudiciales|extrajudicial|sumarias|sumaria)',
      '(muertos|asesinados|abatidos|asesinatos|homicidios|matados) ... (operativos antidrogas|guerra contra las drogas|presuntos traficantes|campaña antidrogas|sospechosos|por la policía|redadas antidrogas)',
      '(guerra|campaña) (contra las drogas|contra el narcotráfico|antidrogas) ... (muertos|víctimas|asesinados|muertes)',
      'escuadrones de la muerte',
      'disparar a matar',
    ],
  },
  'no-counsel': {
    phrases: [
      '(sin|privados de|ni) (abogado|abogados|asistencia letrada|defensor|defensa letrada|asistencia jurídica|acceso a un abogado|acceso a abogado)',
      'no (tienen|tuvieron|tienen acceso a|tuvieron acceso a) (un|) (abogado|abogados|intérprete|derecho a abogado)',
    ],
  },
  'special-court': {
    phrases: [
      '(tribunal|tribunales|corte|cortes|jurisdicción) (de excepción|revolucionario|revolucionarios|militar|militares|especial|especiales|sin rostro)',
      'jueces sin rostro',
    ],
  },
  'harder-on-groups': {
    phrases: [
      '(afecta|afectan|golpea|golpean|recae|recaen|perjudica) (de manera desproporcionada|desproporcionadamente|más|sobre todo|especialmente|particularmente|principalmente) (a|en|sobre) (las|los|) (minorías|mujeres|extranjeros|pobres|migrantes|indígenas|afrodescendientes|comunidades)',
      '(sobrerrepresentados|sobrerrepresentadas|sobrerrepresentación) (de|en|entre|los|las)',
      '(indígenas|migrantes|mujeres|afrodescendientes|extranjeros) (sobrerrepresentados|sobrerrepresentadas)',
    ],
  },
  'growers-affected': {
    phrases: [
      '(pequeños|pequeñas|) (cultivadores|productores|campesinos|cocaleros) (de coca|de amapola|de marihuana|cocaleros) ... (sin consulta|sin su consentimiento|pierden|privados|desplazados|no fueron consultados)',
      '(pueblos|comunidades|poblaciones|resguardos) (indígenas|originarios|afrodescendientes|campesinas) ... (sin consentimiento|sin su consentimiento|erradicación|fumigación|aspersión|sin consulta|pierden)',
      '(erradicación|fumigación|aspersión|destrucción) ... (territorios indígenas|comunidades indígenas|pueblos indígenas|resguardos|pequeños campesinos|familias campesinas|familias cocaleras)',
      '(uso|usos) (tradicional|tradicionales|ancestral|ancestrales) de (la|) (coca|hoja de coca|marihuana|planta|plantas) ... (prohibido|prohibidos|reprimido|erradicado)',
    ],
  },
  'land-taken': {
    phrases: [
      '(confiscación|expropiación|despojo|incautación|extinción de dominio) de (las|sus|) (tierras|parcelas|fincas|predios)',
      '(expulsados|despojados|desalojados|expropiados|expulsadas|desalojadas) de sus (tierras|parcelas|aldeas|fincas)',
    ],
  },
  'growers-agreed': {
    phrases: [
      '(comunidades|cultivadores|campesinos|pueblos indígenas|familias) ... (dieron su consentimiento|han consentido|aceptaron libremente|con su acuerdo|con su consentimiento)',
      'consentimiento (libre|previo|previo e informado) de (las|los) (comunidades|pueblos|cultivadores|familias)',
      'acuerdos voluntarios con (las|los) (comunidades|cultivadores|campesinos|familias)',
    ],
  },
  conflict: {
    phrases: [
      '(conflicto|conflictos) (armado|armados|interno|en curso)',
      '(guerra civil|insurgencia|grupos armados|zona de conflicto|zonas de conflicto|golpe de Estado)',
    ],
  },
  'no-assurance': {
    phrases: [
      '(sin|ninguna|ni|no hay) (garantía|garantías|seguridades) (escrita|escritas|formal|formales|de que|diplomática|diplomáticas|contra)',
      '(garantía|garantías|seguridades) no (se|fueron|fue|ha sido|han sido) (pidió|pidieron|solicitada|solicitadas|solicitó|pedidas|solicitaron)',
      'no se (pidió|pidieron|ha pedido|solicitó|solicitaron) (ninguna|) (garantía|garantías|seguridades)',
    ],
  },
  'spoken-assurance': {
    phrases: [
      '(garantía|garantías|promesa|compromiso|seguridades) (verbal|verbales|oral|orales|de palabra)',
      '(aseguró|prometió|garantizó|prometieron) (verbalmente|de palabra|oralmente)',
    ],
  },
  'training-only': {
    phrases: [
      '(única|principal|sola) (medida|garantía|medida de mitigación|salvaguardia|salvaguarda) (es|será|consiste en) (una|la|un|el) (capacitación|formación|curso|taller)',
      '(riesgo|riesgos) ... (mitiga|mitigan|reduce|reducen|mitigado|mitigados) (con|mediante|por) (una|la|un|el|) (capacitación|formación|curso|cursos)',
    ],
  },
  'legal-aid': {
    phrases: [
      '(asistencia|ayuda|asesoría) (jurídica|legal|letrada) (gratuita|a los detenidos|a las personas detenidas|a los acusados)',
      '(defensa|defensoría) (pública|gratuita|de oficio|para las personas detenidas|para los acusados)',
      '(notificación|asistencia|protección) consular',
    ],
  },
  'complaint-route': {
    phrases: [
      '(mecanismo|vía|vías|procedimiento|oficina|buzón) (independiente|) de (quejas|denuncias|reclamación|reclamaciones|queja|denuncia)',
      '(pueden|puede) (quejarse|presentar una queja|presentar quejas|presentar una denuncia|denunciar abusos) (ante|a|en)',
    ],
  },
  'outcomes-unknown': {
    phrases: [
      '(suerte|resultado|desenlace|destino) (de|judicial de) (las|los|) (personas detenidas|detenidos|casos|procesos|personas arrestadas|sospechosos) (se desconoce|es desconocido|es desconocida|desconocido|desconocida|no se conoce)',
      '(ningún|sin|no hay) seguimiento (de|a) (las|los|) (personas detenidas|detenciones|condenas|casos|detenidos|penas)',
    ],
  },
};
