namespace OpenXla.Ir.Architecture.Tests;

/// <summary>The arrows of docs/architecture.md: who may reference whom.</summary>
public class ArrowTests
{
    private static readonly string[] CoreUsers =
        ["src/OpenXla.Ir.Interpreter", "src/OpenXla.Ir.PluginLoader", "src/OpenXla.Ir.Testing", "src/OpenXla.Ir.LanguageServer", "src/OpenXla.Ir.Pipelines", "src/OpenXla.Ir.RewriteRules"];

    /// <summary>Dialects whose ops or types use those of another.</summary>
    private static readonly HashSet<(string, string)> DialectUses =
    [
        ("dialects/Func", "dialects/Cf"),
        ("dialects/Scf", "dialects/Arith"),
        ("dialects/Scf", "dialects/Cf"),
        ("dialects/Scf", "dialects/Tensor"),
        ("dialects/MemRef", "dialects/Arith"),
        ("dialects/MemRef", "dialects/Ub"),
        ("dialects/Tensor", "dialects/Arith"),
        ("dialects/Tensor", "dialects/Complex"),
        ("dialects/Tensor", "dialects/Affine"),
        ("dialects/Math", "dialects/Arith"),
        ("dialects/Arith", "dialects/Ub"),
        ("dialects/Cf", "dialects/Arith"),
        ("dialects/Complex", "dialects/Arith"),
        ("dialects/Linalg", "dialects/Arith"),
        ("dialects/Linalg", "dialects/Math"),
        ("dialects/Linalg", "dialects/Tensor"),
        ("dialects/Linalg", "dialects/MemRef"),
        ("dialects/Check", "dialects/Stablehlo"),
        ("dialects/Chlo", "dialects/Stablehlo"),
        ("dialects/Interpreter", "dialects/Stablehlo"),
        ("dialects/Affine", "dialects/Arith"),
        ("dialects/Affine", "dialects/MemRef"),
        ("dialects/Affine", "dialects/Ub"),
        ("dialects/Bufferization", "dialects/MemRef"),
        ("dialects/Bufferization", "dialects/Tensor"),
        ("dialects/Gpu", "dialects/Arith"),
        ("dialects/Gpu", "dialects/MemRef"),
        ("dialects/Nvvm", "dialects/Gpu"),
        ("dialects/Shape", "dialects/Arith"),
        ("dialects/Shape", "dialects/Tensor"),
        ("dialects/Stablehlo", "dialects/Quant"),
        ("dialects/Nvvm", "dialects/Llvm"),
        ("dialects/Vector", "dialects/Arith"),
        ("dialects/Vector", "dialects/MemRef"),
        ("dialects/Vector", "dialects/Tensor"),
        ("dialects/Vector", "dialects/Ub"),
    ];

    [Fact]
    public void Every_reference_is_an_allowed_arrow()
    {
        var wrong = ProjectReferences.All().Where(r => !IsAllowed(r.From, r.To, r.AnalyzerOnly)).Select(r => $"{r.From} -> {r.To}").ToList();
        Assert.True(wrong.Count == 0, "not allowed: " + string.Join(", ", wrong));
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "OpenXla.Ir.sln")).Replace('\\', '/');
        // The plugin template is built outside of the solution, as a vendor builds it.
        var missing = Repository.Files("*.csproj").Select(Repository.Relative).Where(p => !p.StartsWith("dialects/Acme/") && !solution.Contains(p)).ToList();
        Assert.True(missing.Count == 0, "not in OpenXla.Ir.sln: " + string.Join(", ", missing));
    }

    [Theory]
    [InlineData("src/OpenXla.Ir", "dialects/Arith", false)]
    [InlineData("dialects/Arith", "passes/Transforms", false)]
    [InlineData("passes/Transforms", "dialects/Arith", false)]
    [InlineData("dialects/Arith", "src/Tools/openxla", false)]
    [InlineData("dialects/Arith", "dialects/Llvm", false)]
    [InlineData("dialects/Arith", "src/OpenXla.Ir", true)]
    [InlineData("passes/Conversions", "dialects/Llvm", true)]
    public void The_rule_knows_right_from_wrong(string from, string to, bool allowed) => Assert.Equal(allowed, IsAllowed(from, to, analyzerOnly: false));

    private static bool IsAllowed(string from, string to, bool analyzerOnly)
    {
        if (to == "src/OpenXla.Ir.Generators") return analyzerOnly || from.StartsWith("tests/");
        if (from.StartsWith("tests/") || from.StartsWith("benchmarks/") || from.StartsWith("samples/") || from.StartsWith("src/Tools/")) return !to.StartsWith("src/Tools/") || !from.StartsWith("src/Tools/");
        if (to.StartsWith("src/Tools/")) return false;
        if (from is "src/OpenXla.Ir" or "src/Llvm.Interop" or "src/OpenXla.Ir.Generators") return false;
        if (CoreUsers.Contains(from)) return to == "src/OpenXla.Ir";
        if (from == "src/OpenXla.Stablehlo") return to is "src/OpenXla.Ir" or "src/OpenXla.Ir.Interpreter" || to.StartsWith("dialects/") || to.StartsWith("passes/");
        if (from.StartsWith("src/Targets/")) return to is "src/OpenXla.Ir" or "src/OpenXla.Ir.Interpreter" or "src/Llvm.Interop" || to.StartsWith("dialects/") || to.StartsWith("src/Targets/");
        if (from.StartsWith("dialects/")) return to == "src/OpenXla.Ir" || DialectUses.Contains((from, to));
        if (from == "passes/Transforms") return to == "src/OpenXla.Ir";
        if (from.StartsWith("passes/")) return to is "src/OpenXla.Ir" or "src/OpenXla.Ir.RewriteRules" or "passes/Transforms" || to.StartsWith("dialects/") || (from == "passes/Pipelines" && to.StartsWith("passes/")) || (from == "passes/Testing" && to == "passes/Stablehlo");
        return false;
    }
}
