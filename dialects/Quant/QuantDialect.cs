namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Numbers stored as small integers with a scale, and the casts around them.</summary>
[Dialect("quant")]
public sealed partial class QuantDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;

    partial void RegisterMore(DialectBuilder builder) =>
        builder.Type<AnyQuantizedType>().Type<UniformType>().Type<CalibratedQuantizedType>();
}
