using OpenXla.Ir.Passes.Stablehlo.Portable;
using OpenXla.Ir.Passes.Transforms.StripDebugInfo;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tool.Translate;

/// <summary><c>--serialize</c>: a program of StableHLO becomes a portable artifact.</summary>
internal sealed class SerializeTranslation : ITranslation
{
    public string Name => "serialize";

    public string Summary => "write a program of StableHLO as a portable artifact";

    public IReadOnlyList<TranslationOption> Options =>
    [
        new("target", "X.Y.Z|current", "the version of the format"),
        new("strip-debuginfo", null, "forget all locations"),
        new("allow-other-dialects", null, "let operations of other dialects stay"),
    ];

    public bool Run(TranslationRequest request)
    {
        if (request.ReadModule() is not { } module) return false;
        if (request.Flag("strip-debuginfo"))
        {
            var passes = new PassManager(request.Context);
            passes.Add<StripDebugInfoPass>();
            if (!passes.Run(module)) return false;
        }
        return PortableArtifact.Write(module, request.Value("target") ?? "", request.Output, request.Flag("allow-other-dialects"));
    }
}
