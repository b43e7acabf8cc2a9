using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Verification;

/// <summary>Gathers what is wrong with operations. An error is reported once its notes are complete: at the next error or at the end.</summary>
public sealed class Verifier
{
    private readonly IrContext _context;
    private Diagnostic? _pending;

    internal Verifier(IrContext context) => _context = context;

    /// <summary>One of several that look at parts of the same IR: it counts errors and shows none.</summary>
    internal Verifier(IrContext context, SymbolTableCollection symbols)
        : this(context)
    {
        Symbols = symbols;
        _isAttempt = true;
    }

    private readonly bool _isAttempt;

    /// <summary>A block whose operations have been verified, and all inside them.</summary>
    internal Block? Verified { get; set; }

    public IrContext Context => _context;

    /// <summary>The symbols of the IR that is being verified.</summary>
    public SymbolTableCollection Symbols { get; } = new();

    private readonly Dictionary<string, IDialect?> _dialects = new(StringComparer.Ordinal);

    private string? _lastName;
    private IDialect? _lastDialect;

    /// <summary>The dialect whose prefix an attribute's name has, if it has one.</summary>
    internal IDialect? DialectOf(string attributeName)
    {
        // Names that were read are mostly one object.
        if (ReferenceEquals(attributeName, _lastName)) return _lastDialect;
        if (!_dialects.TryGetValue(attributeName, out var known))
        {
            int dot = attributeName.IndexOf('.');
            _dialects[attributeName] = known = dot > 0 ? _context.LoadDialect(attributeName[..dot]) : null;
        }
        (_lastName, _lastDialect) = (attributeName, known);
        return known;
    }

    /// <summary>Shared by all that is checked, as what it computes of a region is given up with the region.</summary>
    internal Analysis.DominanceInfo Dominance { get; } = new();

    /// <summary>Whether operations that are isolated from those around them have been verified already.</summary>
    internal bool SkipsIsolated { get; init; }

    /// <summary>Users of symbols that no symbol table has been verified around yet.</summary>
    private readonly PieceList<ISymbolUser> _symbolUsers = new();

    internal int SymbolUserCount => _symbolUsers.Count;

    /// <summary>Other errors come first, and what a symbol stands for may not have been verified yet; an attempt doesn't care.</summary>
    internal void DeferSymbolUses(ISymbolUser user)
    {
        if (_isAttempt) user.VerifySymbolUses(this);
        else _symbolUsers.Add(user);
    }

    /// <summary>Looks at all that was deferred since <paramref name="first"/>, which is done with it; says nothing of what is wrong.</summary>
    /// <returns>Whether all is right.</returns>
    internal bool TryVerifySymbolUses(int first)
    {
        bool areRight = !SkipsIsolated;
        if (first == _symbolUsers.Count) return areRight;
        var attempt = new Verifier(_context, Symbols);
        using (_context.Diagnostics.HandleLocally(_ => areRight = false))
            for (int i = first; areRight && i < _symbolUsers.Count; i++)
            {
                _symbolUsers[i].VerifySymbolUses(attempt);
                areRight &= attempt.ErrorCount == 0;
            }
        _symbolUsers.Shrink(first);
        return areRight;
    }

    /// <summary>Errors found so far.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Reports <c>'name' op message</c>; notes can be added to what is returned.</summary>
    public Diagnostic Error(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Report(About(op, $"'{op.Name}' op {message}"));
    }

    /// <summary>Reports an error at the op that does not begin with its name.</summary>
    public Diagnostic ErrorAt(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Report(About(op, message));
    }

    /// <summary>Reports an error at a place.</summary>
    public Diagnostic ErrorAt(Location location, string message) => Report(new Diagnostic(Severity.Error, location, message));

    private Diagnostic About(Operation op, string message) => _isAttempt ? new Diagnostic(Severity.Error, op.Location, message) : _context.Diagnostics.About(op, message);

    private Diagnostic Report(Diagnostic diagnostic)
    {
        Flush();
        ErrorCount++;
        return _pending = diagnostic;
    }

    internal void Flush()
    {
        if (_pending is null) return;
        var ready = _pending;
        _pending = null;
        if (!_isAttempt) _context.Diagnostics.Report(ready);
    }

    /// <summary>Checks the counts of parts of an op whose parts are fixed.</summary>
    public bool ExpectShape(Operation op, int operands, int results, int regions, int successors)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.OperandCount != operands) Error(op, CountMessage(operands, op.OperandCount, "operand"));
        else if (op.ResultCount != results) Error(op, CountMessage(results, op.ResultCount, "result"));
        else if (op.RegionCount != regions) Error(op, regions == 1 ? "requires one region" : $"requires {regions} regions");
        else if (op.SuccessorCount != successors) Error(op, $"requires {successors} successor{(successors == 1 ? "" : "s")} but found {op.SuccessorCount}");
        else return true;
        return false;
    }

    /// <summary>Checks that an op stands directly in one of the named ones.</summary>
    public bool ExpectParent(Operation op, params ReadOnlySpan<string> parents)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.ParentOp is { } parent && parents.Contains(parent.Name)) return true;
        Error(op, parents.Length == 1 ? $"expects parent op '{parents[0]}'" : $"expects parent op to be one of '{string.Join(", ", parents)}'");
        return false;
    }

    private static string CountMessage(int expected, int found, string what) => expected switch
    {
        0 => $"requires zero {what}s",
        1 => what == "operand" ? "requires a single operand" : "requires one result",
        _ => $"expected {expected} {what}s, but found {found}",
    };
}
