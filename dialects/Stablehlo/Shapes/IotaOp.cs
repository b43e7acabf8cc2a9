namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Each element is its index in one dimension.</summary>
[Op("stablehlo.iota", Syntax = "`dim` `=` $iota_dimension attr-dict `:` type($output)")]
public sealed partial class IotaOp : Operation, IPure, IEvaluable
{
    [Attr<NonNegativeI64>("iota_dimension")] public partial long Dimension { get; set; }
    [Result<StaticNumberTensor>] public partial Value<TensorType> Output { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C1: 0 <= iota_dimension < rank(output)
        if (Output.Type.Rank == 0) verifier.Error(this, "does not support scalars.");
        else if (Dimension >= Output.Type.Rank) verifier.Error(this, "iota dimension cannot go beyond the output rank.");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, TensorKernels.Iota(Output.Type.ElementType, Output.Type.Shape, (int)Dimension));
    }
}
