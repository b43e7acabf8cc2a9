using OpenXla.Ir.Testing.ExpectedDiagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Translate;

/// <summary>What the arguments of <c>translate</c> ask for.</summary>
internal sealed class TranslateOptions
{
    internal string Input { get; set; } = "-";

    internal string Output { get; set; } = "-";

    /// <summary>Null where the usage is asked for.</summary>
    internal ITranslation? Translation { get; set; }

    /// <summary>The options of the translation that were given, by name; a flag is <c>true</c> or <c>false</c>.</summary>
    internal Dictionary<string, string> Values { get; } = [];

    internal string? SplitMarker { get; set; }

    internal string OutputSplitMarker { get; set; } = "";

    internal VerificationLevel? VerifyDiagnostics { get; set; }

    internal bool AllowUnregisteredDialects { get; set; }

    internal PrintOptions Print { get; set; } = PrintOptions.Default;
}
