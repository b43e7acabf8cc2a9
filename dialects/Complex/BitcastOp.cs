namespace OpenXla.Ir.Dialects.Complex;

/// <summary>The same bits as a complex number, or as a plain one: <c>complex.bitcast %v : i64 to complex&lt;f32&gt;</c>.</summary>
[Op("complex.bitcast", Syntax = "$operand attr-dict `:` type($operand) `to` type($result)")]
public sealed partial class BitcastOp : Operation, IPure, IFoldable
{
    [Operand] public partial Value Operand { get; set; }
    [Result] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Operand.Type.Equals(Result.Type)) return;
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

    /// <summary>A cast to the same type is its operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Operand.Type.Equals(Result.Type) ? Operand : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<BitcastOp>(MergeComplexBitcast).Add<Arith.BitcastOp>(MergeArithBitcast);
    }

    /// <summary><c>bitcast(bitcast x) ⇒ bitcast x</c>; by the arith dialect's where neither side is complex</summary>
    private static bool MergeComplexBitcast(BitcastOp op, PatternRewriter rewriter)
    {
        if (op.Operand.DefiningOp is Arith.BitcastOp plain) return rewriter.Replace(op, Create(rewriter, op.Result.Type, plain.In));
        if (op.Operand.DefiningOp is not BitcastOp inner) return rewriter.NoMatch(op, $"the operand is no bitcast");
        if (op.Result.Type is ComplexType || inner.Operand.Type is ComplexType) return rewriter.Replace(op, Create(rewriter, op.Result.Type, inner.Operand));
        return rewriter.Replace(op, Arith.BitcastOp.Create(rewriter, op.Result.Type, inner.Operand));
    }

    /// <summary><c>arith.bitcast(complex.bitcast x) ⇒ complex.bitcast x</c></summary>
    private static bool MergeArithBitcast(Arith.BitcastOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not BitcastOp inner) return rewriter.NoMatch(op, $"the operand is no bitcast of a complex number");
        return rewriter.Replace(op, Create(rewriter, op.Out.Type, inner.Operand));
    }
}
