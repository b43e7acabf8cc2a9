namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Stands for numbers of <paramref name="ExpressedType"/>, where that is known.</summary>
public abstract record QuantizedType(FloatType? ExpressedType) : IrType
{
    public virtual bool Equals(QuantizedType? other) => base.Equals(other) && Equals(ExpressedType, other!.ExpressedType);

    public override int GetHashCode() => HashCode.Combine(Keyword, ExpressedType);

    private protected static FloatType SampleExpressed(ParameterSource source) => source.Boolean() ? FloatType.F32 : FloatType.F16;
}
