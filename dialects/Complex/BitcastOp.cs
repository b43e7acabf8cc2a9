namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The same bits as a complex number, or as a plain one: <c>complex.bitcast %v : i64 to complex&lt;f32&gt;</c>.</summary>
[Op("complex.bitcast", Syntax = "$operand attr-dict `:` type($operand) `to` type($result)")]
public sealed partial class BitcastOp : Operation, IPure
{
    [Operand] public partial Value Operand { get; set; }
    [Result] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = (WidthOf(Operand.Type), WidthOf(Result.Type));
        if (from is null || to is null) verifier.Error(this, "operand must be int/float/complex");
        else if (from != to) verifier.Error(this, "casting bitwidths do not match");
        else if (Operand.Type is ComplexType == Result.Type is ComplexType) verifier.Error(this, "requires that either input or output has a complex type");
    }

    private static long? WidthOf(IrType type) => type switch
    {
        IntegerType integer => integer.Width,
        FloatType real => real.Width,
        ComplexType complex => 2 * WidthOf(complex.ElementType),
        _ => null,
    };
}
