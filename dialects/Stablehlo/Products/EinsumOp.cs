namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A product in Einstein's notation, <c>config = "ab,bc->ac"</c>; deprecated in favour of <see cref="DotGeneralOp"/>.</summary>
[Op("stablehlo.einsum", Syntax = "$lhs `,` $rhs `,` `config` `=` $einsum_config attr-dict `:` functional-type(operands, results)")]
public sealed partial class EinsumOp : Operation, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Attr("einsum_config")] public partial string Equation { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (lhs, rhs) = (frame.Get(Lhs), frame.Get(Rhs));
        frame.Set(Result, EinsumEquation.Parse(Equation, lhs.Rank, rhs.Rank).Evaluate(lhs, rhs, Result.Type.ElementType));
    }
}
