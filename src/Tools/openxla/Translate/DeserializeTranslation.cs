using System.Text;
using OpenXla.Ir.Passes.Stablehlo.Portable;

namespace OpenXla.Ir.Tool.Translate;

/// <summary><c>--deserialize</c>: a portable artifact becomes a program of StableHLO.</summary>
internal sealed class DeserializeTranslation : ITranslation
{
    private const string PrintVersion = "print-stablehlo-version";

    public string Name => "deserialize";

    public string Summary => "read a portable artifact as a program of StableHLO";

    public IReadOnlyList<TranslationOption> Options => [new(PrintVersion, null, "say which version of the format it is of")];

    public bool Run(TranslationRequest request)
    {
        if (request.Flag(PrintVersion)) request.Output.Write(Encoding.UTF8.GetBytes(Describe(request.Source)));
        if (PortableArtifact.Read(request.Context, request.Source) is not { } module) return false;
        request.Print(module);
        return true;
    }

    private static string Describe(SourceFile source) => PortableArtifact.VersionOf(source.Bytes) is { } version
        ? $"// Reading portable artifact with StableHLO version: {version}\n"
        : "// Failed parsing StableHLO version from portable artifact\n";
}
