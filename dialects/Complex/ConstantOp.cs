namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A complex number known now: <c>complex.constant [1.0 : f32, 2.0 : f32] : complex&lt;f32&gt;</c>.</summary>
[Op("complex.constant", Syntax = "$value attr-dict `:` type($complex)")]
public sealed partial class ConstantOp : Operation, IPure, IConstantLike, INamesResults
{
    [Attr] public partial ArrayAttr Value { get; set; }
    [Result<AnyComplex>] public partial Value Complex { get; }

    public IrAttribute ConstantValue => Value;

    /// <summary>True where the parts are numbers of the element type of <paramref name="type"/>.</summary>
    public static bool IsBuildableWith(ArrayAttr value, IrType type)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (type is not ComplexType { ElementType: var element } || value.Count != 2) return false;
        return (value[0], value[1]) switch
        {
            (FloatAttr real, FloatAttr imaginary) => real.Type.Equals(element) && imaginary.Type.Equals(element),
            (IntegerAttr real, IntegerAttr imaginary) => real.Type.Equals(element) && imaginary.Type.Equals(element),
            _ => false,
        };
    }

    /// <summary>True for a constant zero, of either sign.</summary>
    internal static bool IsZero(IrAttribute? value) => value is ArrayAttr { Count: 2 } parts && parts[0] is FloatAttr { Value.IsZero: true } && parts[1] is FloatAttr { Value.IsZero: true };

    /// <summary>True for a constant one.</summary>
    internal static bool IsOne(IrAttribute? value) =>
        value is ArrayAttr { Count: 2 } parts && parts[0] is FloatAttr real && real.Value == real.Type.Format.One && parts[1] is FloatAttr { Value.IsZero: true };

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Complex, "cst");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var element = ((ComplexType)Complex.Type).ElementType;
        if (Value.Count != 2) verifier.Error(this, "requires 'value' to be a complex constant, represented as array of two values");
        else if (Value[0] is not ITypedAttribute { Type: var real } || Value[1] is not ITypedAttribute { Type: var imaginary })
            verifier.Error(this, "requires attribute's elements to be float attributes");
        else if (!real.Equals(element) || !imaginary.Equals(element))
            verifier.Error(this, $"requires attribute's element types ('{real}', '{imaginary}') to match the element type of the op's return type ('{element}')");
    }
}
