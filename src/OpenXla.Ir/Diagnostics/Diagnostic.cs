namespace OpenXla.Ir.Diagnostics;

/// <summary>Something said about the user's IR: a message at a place, with notes and perhaps a hint of what to do.</summary>
public sealed class Diagnostic
{
    private readonly List<Diagnostic> _notes = [];

    public Diagnostic(Severity severity, Location location, string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        Severity = severity;
        Location = location;
        Message = message;
    }

    public Severity Severity { get; }
    public Location Location { get; }
    public string Message { get; }

    /// <summary>What the user can do about it, in one sentence.</summary>
    public string? Hint { get; private set; }

    public IReadOnlyList<Diagnostic> Notes => _notes;

    /// <summary>What the message was made from, for those who want more than text; null where there is nothing more.</summary>
    public object? Payload { get; init; }

    /// <summary>Adds a note, at this diagnostic's place where no other is given.</summary>
    public Diagnostic Note(string message, Location? location = null)
    {
        _notes.Add(new Diagnostic(Severity.Note, location ?? Location, message));
        return this;
    }

    public Diagnostic WithHint(string hint)
    {
        Hint = hint;
        return this;
    }

    public override string ToString() => DiagnosticText.Format(this, showSource: false);
}
