using OpenXla.Ir.Dialects.Shape.Canonicalization;
using OpenXla.Ir.Dialects.Shape.Evaluation;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Asserts that shapes can be broadcast together: <c>shape.cstr_broadcastable %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.cstr_broadcastable", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class CstrBroadcastableOp : Operation, IFoldable, ICommutative, IEvaluable
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<WitnessType>] public partial Value Result { get; }

    /// <summary>True where all shapes but one are empty, or where what is known of them says that they broadcast.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        int filled = 0;
        foreach (var shape in operands)
            if (Extents.Of(shape) is not { Length: 0 }) filled++;
        if (filled <= 1) return IntegerAttr.True;
        var extents = new List<long[]>();
        foreach (var shape in Shapes)
        {
            if (Extents.Of(shape) is not { } known) return FoldResult.None;
            extents.Add(known);
        }
        // A check that fails stays: it is there to say so at run time.
        return Extents.AreBroadcastable(extents) ? IntegerAttr.True : FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CstrBroadcastableOp>(OperandLists.DropCasts).Add<CstrBroadcastableOp>(PassEqual).Add<CstrBroadcastableOp>(OperandLists.DropDuplicates).Add<CstrBroadcastableOp>(OperandLists.DropEmpty);
    }

    /// <summary><c>cstr_broadcastable %a, %a ⇒ const_witness true</c></summary>
    private static bool PassEqual(CstrBroadcastableOp op, PatternRewriter rewriter) => OperandLists.AreEqual(op.Shapes) ? OperandLists.Pass(op, rewriter) : rewriter.NoMatch(op, $"the shapes are not all the same");

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (OperandCount < 2) verifier.Error(this, "required at least 2 input shapes");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var shapes = RunTimeShapes.Get(frame, Shapes);
        RunTimeShapes.Witness(frame, Result, Extents.AreBroadcastable(shapes), $"{RunTimeShapes.Text(shapes)} can't be broadcast together");
    }
}
