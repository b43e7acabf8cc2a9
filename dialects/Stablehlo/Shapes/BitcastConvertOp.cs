namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The bits of elements read as elements of another type; a last dimension appears or vanishes where widths differ.</summary>
[Op("stablehlo.bitcast_convert", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class BitcastConvertOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.Equals(Result.Type) ? (Value)Operand : ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.BitcastConvert(frame.Get(Operand), Result.Type.ElementType));
    }
}
