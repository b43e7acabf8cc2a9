namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Stands for numbers of <paramref name="ExpressedType"/>, where that is known.</summary>
public abstract record QuantizedType(FloatType? ExpressedType) : IrType
{
    public virtual bool Equals(QuantizedType? other) => base.Equals(other) && Equals(ExpressedType, other!.ExpressedType);

    public override int GetHashCode() => HashCode.Combine(Keyword, ExpressedType);
}
