namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The elements of the input, converted to the output's type.</summary>
[Op("linalg.copy")]
public sealed partial class CopyOp : PointwiseOp
{
    [Attr] public partial TypeFn? Cast { get; set; }

    public static bool HasCustomSyntax => true;

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => scalars => scalars.Cast(scalars[0], scalars[1].Type, Cast ?? TypeFn.CastSigned);

    public static void Parse(AsmParser parser, OperationState state) =>
        ParseNamed(parser, state, 2, scalars => scalars.Cast(scalars[0], scalars[1].Type, (state.GetAttribute("cast") as TypeFnAttr)?.Value ?? TypeFn.CastSigned));
}
