using System.Text;
using System.Text.Json;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Why an operation could not be legalised: what every rewrite of its name said, and where the operation came from.</summary>
public sealed class LegalizationFailure
{
    internal LegalizationFailure(Operation op, bool isIllegal, IReadOnlyList<RewriteAnswer> answers, RewriteOrigin? origin, IReadOnlyList<string> legal)
    {
        OperationName = op.Name;
        Location = op.Location;
        IsExplicitlyIllegal = isIllegal;
        Answers = answers;
        Origin = origin;
        LegalTargets = legal;
    }

    public string OperationName { get; }

    public Location Location { get; }

    /// <summary>Whether the target calls the operation illegal; otherwise it says nothing, in a full conversion.</summary>
    public bool IsExplicitlyIllegal { get; }

    /// <summary>The rewrites for operations of this name, the most beneficial first, each with its reason.</summary>
    public IReadOnlyList<RewriteAnswer> Answers { get; }

    /// <summary>The rewrite that produced the operation; null where it was in the input.</summary>
    public RewriteOrigin? Origin { get; }

    /// <summary>What would have been legal: dialects and operations, the nearest by name first.</summary>
    public IReadOnlyList<string> LegalTargets { get; }

    /// <summary>The error.</summary>
    /// <param name="withTree">Whether notes say what every rewrite answered, where the operation came from, and what would have been legal.</param>
    public Diagnostic ToDiagnostic(bool withTree)
    {
        var explicitly = IsExplicitlyIllegal ? " that was explicitly marked illegal" : "";
        var error = new Diagnostic(Severity.Error, Location, $"failed to legalize operation '{OperationName}'{explicitly}{FirstReason}") { Payload = this };
        if (!withTree) return error;
        if (Answers.Count == 0) error.Note(NoRewrite);
        foreach (var answer in Answers) error.Note(answer.ToString());
        for (var origin = Origin; origin is not null; origin = origin.Origin)
            error.Note($"'{origin.ProducedName}' was produced by {origin.Rewrite} from '{origin.SourceName}'", origin.SourceLocation);
        if (LegalTargets.Count > 0) error.Note($"legal here: {string.Join(", ", LegalTargets)}");
        return error;
    }

    private string NoRewrite => $"no rewrite for '{OperationName}' is known to this conversion";

    private string FirstReason
    {
        get
        {
            foreach (var answer in Answers)
                if (answer.Reason.Length > 0) return $": {answer.Reason}";
            return Answers.Count == 0 ? $": {NoRewrite}" : "";
        }
    }

    /// <summary>The same as a JSON object on one line.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("operation", OperationName);
            json.WriteString("location", DiagnosticText.Place(Location));
            json.WriteBoolean("explicitlyIllegal", IsExplicitlyIllegal);
            json.WriteStartArray("rewrites");
            foreach (var answer in Answers)
            {
                json.WriteStartObject();
                json.WriteString("name", answer.Rewrite);
                json.WriteString("reason", answer.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("producedBy");
            for (var origin = Origin; origin is not null; origin = origin.Origin)
            {
                json.WriteStartObject();
                json.WriteString("rewrite", origin.Rewrite);
                json.WriteString("operation", origin.SourceName);
                json.WriteString("location", DiagnosticText.Place(origin.SourceLocation));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("legal");
            foreach (var legal in LegalTargets) json.WriteStringValue(legal);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
