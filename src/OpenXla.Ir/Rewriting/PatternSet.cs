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
    /// <param name="name">Filled in by the compiler.</param>
    public PatternSet Add<TOp>(Func<TOp, PatternRewriter, bool> rewrite, int benefit = 1, [CallerArgumentExpression(nameof(rewrite))] string name = "")
        where TOp : class
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        _patterns.Add(new RewritePattern(name, typeof(TOp), null, benefit, (op, rewriter) => op is TOp match && rewrite(match, rewriter)));
        return this;
    }

    /// <summary>Adds a rewrite of the ops of one name, registered or not.</summary>
    public PatternSet AddNamed(string opName, Func<Operation, PatternRewriter, bool> rewrite, int benefit = 1, [CallerArgumentExpression(nameof(rewrite))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(rewrite);
        _patterns.Add(new RewritePattern(name, typeof(Operation), opName, benefit, rewrite));
        return this;
    }

    public PatternSet AddRange(PatternSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _patterns.AddRange(other._patterns);
        return this;
    }
}
