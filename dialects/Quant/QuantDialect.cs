namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Quantized types and casts to and from them.</summary>
[Dialect("quant")]
public sealed partial class QuantDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
