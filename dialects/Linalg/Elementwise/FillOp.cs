using OpenXla.Ir.Dialects.Linalg.Canonicalization;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Writes one scalar to all elements: <c>linalg.fill ins(%z : f32) outs(%t : tensor&lt;4xf32&gt;) -> tensor&lt;4xf32&gt;</c>.</summary>
[Op("linalg.fill")]
public sealed partial class FillOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars[0];

    public static FillOp Create(OpBuilder builder, Value value, Value output) => (FillOp)CreateNamed(builder, OperationName, [value], [output], static scalars => scalars[0]);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        FillCanonicalization.Populate(patterns);
    }

    public static void Parse(AsmParser parser, OperationState state) => ParseNamed(parser, state, 2, static scalars => scalars[0]);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (value, element) = (Inputs.Count == 1 ? Inputs[0].Type : null, Outs.Count == 1 && Outs[0].Type is ShapedType output ? output.ElementType : null);
        if (value is ShapedType and not VectorType) verifier.ErrorAt(this, "expected op with scalar input");
        else if (value is not null && element is not null && !StructuredVerification.ElementOf(value).Equals(element))
            verifier.Error(this, $"expected fill value type ('{value}') to match output element type ('{element}')");
        else base.Verify(verifier);
    }
}
