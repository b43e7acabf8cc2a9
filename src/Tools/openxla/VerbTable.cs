using OpenXla.Ir.Tool.Bisect;
using OpenXla.Ir.Tool.Diff;
using OpenXla.Ir.Tool.Opt;
using OpenXla.Ir.Tool.Run;
using OpenXla.Ir.Tool.Translate;

namespace OpenXla.Ir.Tool;

/// <summary>The verbs. A new one needs a line here, and in <see cref="FindByProgram"/> where it has a name as a program of its own.</summary>
internal static class VerbTable
{
    public static IVerb[] All => [new OptVerb(), new RunVerb(), new TranslateVerb(), new LitVerb(), new FileCheckVerb(), new SelfTestVerb(), new BisectVerb(), new DiffVerb()];

    /// <summary>The verb of that name; null where there is none.</summary>
    public static IVerb? Find(string name) => name switch
    {
        "opt" => new OptVerb(),
        "run" => new RunVerb(),
        "translate" => new TranslateVerb(),
        "lit" => new LitVerb(),
        "filecheck" or "FileCheck" => new FileCheckVerb(),
        "selftest" => new SelfTestVerb(),
        "bisect" => new BisectVerb(),
        "diff" => new DiffVerb(),
        _ => null,
    };

    /// <summary>The verb that a program's name stands for: <c>openxla-opt</c>, <c>mlir-opt</c>, <c>stablehlo-opt</c>, <c>stablehlo-translate</c>, <c>FileCheck</c>.</summary>
    public static IVerb? FindByProgram(string path)
    {
        var name = Path.GetFileName(path);
        if (name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)) name = name[..^4];
        if (name.StartsWith("openxla-", StringComparison.Ordinal)) return Find(name["openxla-".Length..]);
        return name switch
        {
            "mlir-opt" or "stablehlo-opt" => Find("opt"),
            "stablehlo-translate" => Find("translate"),
            "FileCheck" or "filecheck" => Find("filecheck"),
            _ => null,
        };
    }
}
