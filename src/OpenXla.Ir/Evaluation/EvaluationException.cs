using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Evaluation;

/// <summary>A program can't be evaluated further. The interpreter adds the place where the kernel that threw knew none.</summary>
public sealed class EvaluationException : Exception
{
    private readonly List<(string Message, Location Location)> _notes = [];

    public EvaluationException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    public EvaluationException(Location location, string message, Exception? inner = null)
        : base(message, inner) => Location = location;

    /// <summary>The operation's place; null while unknown.</summary>
    public Location? Location { get; }

    /// <summary>The calls that led here, innermost first.</summary>
    public IReadOnlyList<(string Message, Location Location)> Notes => _notes;

    /// <summary>Adds a note, such as a call on the way; beyond a few dozen they are dropped.</summary>
    public EvaluationException Note(string message, Location location)
    {
        if (_notes.Count < 32) _notes.Add((message, location));
        return this;
    }

    public Diagnostic ToDiagnostic()
    {
        var diagnostic = new Diagnostic(Severity.Error, Location ?? default, Message);
        foreach (var (message, location) in _notes) diagnostic.Note(message, location);
        return diagnostic;
    }
}
