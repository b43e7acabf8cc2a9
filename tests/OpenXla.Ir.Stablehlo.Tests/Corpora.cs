using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Chlo;
using OpenXla.Ir.Dialects.Complex;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Linalg;
using OpenXla.Ir.Dialects.Math;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Tensor;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>Where test programs of other projects lie: <c>OPENXLA_CORPORA</c>, or <c>shared/corpora</c> beside one of the folders around.</summary>
internal static class Corpora
{
    public const string Absent = "the corpora are not here (OPENXLA_CORPORA names their folder)";

    public static string? Root { get; } = Find();

    /// <summary>A file or folder; null where the corpora are absent.</summary>
    public static string? Path(params string[] parts) =>
        Root is not null && System.IO.Path.Combine([Root, .. parts]) is var path && (File.Exists(path) || Directory.Exists(path)) ? path : null;

    public static IrContext NewContext() => new IrContext()
        .AddDialect<ArithDialect>()
        .AddDialect<ChloDialect>()
        .AddDialect<ComplexDialect>()
        .AddDialect<FuncDialect>()
        .AddDialect<LinalgDialect>()
        .AddDialect<MathDialect>()
        .AddDialect<ScfDialect>()
        .AddDialect<StablehloDialect>()
        .AddDialect<TensorDialect>();

    public static ModuleOp Parse(string path) => ParseText(File.ReadAllText(path));

    public static ModuleOp ParseText(string text) => AsmParser.ParseModule(NewContext(), text);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("OPENXLA_CORPORA") is { Length: > 0 } given) return Directory.Exists(given) ? given : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.Path.Combine(folder.FullName, "shared", "corpora") is var path && Directory.Exists(path)) return path;
        return null;
    }
}
