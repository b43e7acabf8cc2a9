namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The elements of the input, converted to the output's type.</summary>
[Op("linalg.copy")]
public sealed partial class CopyOp : PointwiseOp
{
    [Attr] public partial TypeFn? Cast { get; set; }

    public static bool HasCustomSyntax => true;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CopyOp>(DropSelfCopy);
    }

    /// <summary><c>linalg.copy ins(%a) outs(%a) ⇒ %a</c></summary>
    private static bool DropSelfCopy(CopyOp op, PatternRewriter rewriter)
    {
        if (op.Inputs[0] != op.Outs[0]) return rewriter.NoMatch(op, $"source and destination differ");
        return op.ResultCount == 0 ? rewriter.Erase(op) : rewriter.Replace(op, op.Inputs[0]);
    }

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => scalars => scalars.Cast(scalars[0], scalars[1].Type, Cast ?? TypeFn.CastSigned);

    public static void Parse(AsmParser parser, OperationState state) =>
        ParseNamed(parser, state, 2, scalars => scalars.Cast(scalars[0], scalars[1].Type, (state.GetAttribute("cast") as TypeFnAttr)?.Value ?? TypeFn.CastSigned));
}
