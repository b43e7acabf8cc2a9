namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Elements of one type as those of another, by value.</summary>
[Op("stablehlo.convert", Syntax = "$operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class ConvertOp : Operation, IHasShapeOfOperand, IEvaluable, ISameOperandsAndResultShape, IElementwise, INoMemoryEffect, ISpeculatableIfExtentsFollow, IFoldable
{
    [Operand<PlainTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<PlainTensor>] public partial Value<TensorType> Result { get; }

    /// <summary><c>convert(x : t to t) ⇒ x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.Equals(Result.Type) ? (Value)Operand : ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Convert(frame.Get(Operand), Result.Type.ElementType));
    }
}
