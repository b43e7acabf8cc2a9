using OpenXla.Ir.Dialects.Shape.Canonicalization;
using OpenXla.Ir.Dialects.Shape.Evaluation;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The shape that others have in common once extents of one are stretched: <c>shape.broadcast %a, %b : tensor&lt;?xindex>, tensor&lt;?xindex> -> tensor&lt;?xindex></c>.</summary>
[Op("shape.broadcast", Syntax = "$shapes attr-dict `:` type($shapes) `->` type($result)")]
public sealed partial class BroadcastOp : Operation, IFoldable, IPure, ICommutative, IEvaluable
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Attr] public partial StringAttr? Error { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }

    /// <summary><c>broadcast %a ⇒ %a</c>, <c>broadcast [1, 2], [3, 1] ⇒ [3, 2]</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Shapes.Count == 1) return Shapes[0].Type.Equals(Result.Type) ? Shapes[0] : FoldResult.None;
        long[] joined = [];
        foreach (var shape in operands)
        {
            if (Extents.Of(shape) is not { } extents || Extents.Broadcast(joined, extents) is not { } both) return FoldResult.None;
            joined = both;
        }
        return Extents.Constant(joined);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        BroadcastCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier) => ErrorPropagation.VerifyShape(this, verifier);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var shapes = RunTimeShapes.Get(frame, Shapes);
        long[] joined = [];
        foreach (var shape in shapes) joined = Extents.Broadcast(joined, shape) ?? throw frame.Error($"fails: {RunTimeShapes.Text(shapes)} can't be broadcast together");
        RunTimeShapes.Set(frame, Result, joined);
    }
}
