using System.Numerics;

namespace OpenXla.Ir.Dialects.Index;

/// <summary>Between <c>index</c> and an integer type.</summary>
[OpBase(Syntax = "$input attr-dict `:` type($input) `to` type($output)")]
public abstract partial class IndexCastOp : Operation, IPure
{
    [Operand<IntegerOrIndex>] public partial Value Input { get; set; }
    [Result<IntegerOrIndex>] public partial Value Output { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Input.Type is IndexType == Output.Type is IndexType)
            verifier.Error(this, $"operand type '{Input.Type}' and result type '{Output.Type}' are cast incompatible");
    }

    /// <summary>A constant as the other type, its bits extended by <paramref name="extend"/>, which is given a number with its sign and its width.</summary>
    private protected IrAttribute? Cast(IrAttribute? operand, Func<BigInteger, int, BigInteger> extend)
    {
        if (operand is not IntegerAttr number) return null;
        if (Output.Type is not IntegerType target) return new IntegerAttr(extend(number.Value, number.Type is IntegerType source ? source.Width : 64), Output.Type);
        var wide = new IntegerAttr(extend(number.Value, 64), target);
        return target.Width <= 32 || wide.Equals(new IntegerAttr(extend(unchecked((int)number.Int64), 32), target)) ? wide : null;
    }
}
