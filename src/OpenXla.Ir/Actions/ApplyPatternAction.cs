using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Actions;

/// <summary>A rewrite pattern is tried on an operation.</summary>
public sealed class ApplyPatternAction : RewriteAction
{
    internal ApplyPatternAction(RewritePattern pattern, Operation op, PatternRewriter rewriter)
        : base(op, rewriter) => Pattern = pattern;

    public RewritePattern Pattern { get; }

    public override string Tag => "apply-pattern";

    public override string Description => $"`apply-pattern pattern: {Pattern.Name}";

    public override string RewriteName => Pattern.Name;
}
