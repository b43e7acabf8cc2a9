using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Rewriting;

/// <summary>A list of rewrites. A rewrite is a static function of an op and the rewriter.</summary>
public sealed class PatternSet
{
    private readonly List<RewritePattern> _patterns = [];

    public PatternSet(IrContext context) => Context = context ?? throw new ArgumentNullException(nameof(context));

    public IrContext Context { get; }
    public IReadOnlyList<RewritePattern> Patterns => _patterns;

    /// <summary>Adds a rewrite of all ops of a class, abstract class or interface.</summary>
    /// <param name="rewrite">The function; its name becomes the pattern's.</param>
    /// <param name="benefit">Greater ones are tried first.</param>
    /// <param name="labels">Further names by which filters find it.</param>
    /// <param name="needsConstant">Whether it applies only where an operand is a constant: drivers then spare others the question, unless somebody wants the answers.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternSet Add<TOp>(Func<TOp, PatternRewriter, bool> rewrite, int benefit = 1, IReadOnlyList<string>? labels = null, bool needsConstant = false, [CallerArgumentExpression(nameof(rewrite))] string name = "")
        where TOp : class
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        _patterns.Add(new RewritePattern(name, typeof(TOp), null, benefit, labels ?? [], (op, rewriter) => op is TOp match && rewrite(match, rewriter), needsConstant));
        return this;
    }

    /// <summary>Adds a rewrite of the ops of one name, registered or not.</summary>
    public PatternSet AddNamed(string opName, Func<Operation, PatternRewriter, bool> rewrite, int benefit = 1, IReadOnlyList<string>? labels = null, [CallerArgumentExpression(nameof(rewrite))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        _patterns.Add(new RewritePattern(name, typeof(Operation), opName, benefit, labels ?? [], rewrite));
        return this;
    }

    /// <summary>Adds a rewrite that is there already.</summary>
    public PatternSet Add(RewritePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _patterns.Add(pattern);
        return this;
    }

    public PatternSet AddRange(PatternSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _patterns.AddRange(other._patterns);
        return this;
    }

    /// <summary>The rewrites without those of a disabled label and, where labels are enabled, with only those of such a label.</summary>
    public PatternSet Filter(IReadOnlyList<string> disabled, IReadOnlyList<string> enabled)
    {
        ArgumentNullException.ThrowIfNull(disabled);
        ArgumentNullException.ThrowIfNull(enabled);
        var filtered = new PatternSet(Context);
        foreach (var pattern in _patterns)
            if (!disabled.Any(pattern.HasLabel) && (enabled.Count == 0 || enabled.Any(pattern.HasLabel))) filtered._patterns.Add(pattern);
        return filtered;
    }
}
