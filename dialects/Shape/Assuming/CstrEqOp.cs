using OpenXla.Ir.Dialects.Shape.Canonicalization;
using OpenXla.Ir.Dialects.Shape.Evaluation;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Asserts that shapes are equal: <c>shape.cstr_eq %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.cstr_eq", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class CstrEqOp : Operation, IFoldable, ICommutative, IEvaluable
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<WitnessType>] public partial Value Result { get; }

    /// <summary>True where all shapes are the same constant.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        foreach (var shape in operands)
            if (shape is null || !shape.Equals(operands[0])) return FoldResult.None;
        return IntegerAttr.True;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CstrEqOp>(PassEqual);
    }

    /// <summary><c>cstr_eq %a, %a ⇒ const_witness true</c></summary>
    private static bool PassEqual(CstrEqOp op, PatternRewriter rewriter) => OperandLists.AreEqual(op.Shapes) ? OperandLists.Pass(op, rewriter) : rewriter.NoMatch(op, $"the shapes are not all the same");

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var shapes = RunTimeShapes.Get(frame, Shapes);
        RunTimeShapes.Witness(frame, Result, shapes.TrueForAll(s => s.AsSpan().SequenceEqual(shapes[0])), $"{RunTimeShapes.Text(shapes)} are not equal");
    }
}
