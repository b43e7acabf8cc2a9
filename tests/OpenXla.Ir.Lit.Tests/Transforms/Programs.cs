using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using OpenXla.Ir.Testing.SelfTest;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>The programs that transforms are compared on: those that both tools accept as they are.</summary>
internal static partial class Programs
{
    private const int InventedPerDialect = 60;

    private static readonly string[] InventedDialects = ["arith", "cf", "func", "index", "math", "scf", "ub"];

    private static readonly Lazy<List<Program>> s_ofLitTests = new(static () => Accepted([.. FindOfLitTests()]));
    private static readonly Lazy<List<Program>> s_invented = new(static () => Accepted(Invent()));

    /// <summary>The parts of the files of the lit-tests in which there is no dialect that mlir-opt lacks.</summary>
    internal static List<Program> OfLitTests => s_ofLitTests.Value;

    /// <summary>What the self-test's generators make, the same in every run; what a program computes is used by an operation that nobody knows.</summary>
    internal static List<Program> Invented => s_invented.Value;

    private static IEnumerable<Program> FindOfLitTests() =>
        from file in Directory.EnumerateFiles(Repository.LitTests, "*.mlir", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = Path.GetRelativePath(Repository.LitTests, file)
        where !name.Split('/').Contains("Output") && !KnownDifferences.Endless.ContainsKey(name) && !SameTextTests.LostThere.Contains(name)
        from part in File.ReadAllText(file).Split("// -----")
        where !OwnDialect().IsMatch(part)
        select new Program(name, part);

    private static List<Program> Invent()
    {
        var programs = new ConcurrentBag<(string Dialect, int Number, string Text)>();
        Parallel.ForEach(InventedDialects, dialect =>
        {
            var modules = InventedModules.Of(dialect, seed: 1, Ours.NewContext);
            var context = Ours.NewContext();
            for (int i = 0; i < InventedPerDialect; i++)
                if (Make(modules, context, i) is { } text) programs.Add((dialect, i, text));
        });
        return [.. programs.OrderBy(static p => p.Dialect, StringComparer.Ordinal).ThenBy(static p => p.Number).Select(static p => new Program($"{p.Dialect} {p.Number}", p.Text))];
    }

    private static string? Make(InventedModules modules, IrContext context, int number)
    {
        if (modules.Make(context, number) is not { } module) return null;
        var values = module.Body.Operations.SelectMany(static op => op.Results.ToArray()).ToArray();
        var builder = OpBuilder.AtEnd(module.Body);
        builder.Insert(builder.NewState("unknown.use").AddOperands(values));
        return AsmPrinter.ToText(module, PrintOptions.Default with { Generic = true });
    }

    private static List<Program> Accepted(List<Program> programs)
    {
        var theirs = OracleBatch.Run([.. programs.Select(static p => p.Text)], "--allow-unregistered-dialect", "--mlir-disable-threading");
        return [.. programs.Where((p, i) => theirs[i].Text is not null && Ours.Accepts(p.Text))];
    }

    [GeneratedRegex(@"\b(stablehlo|chlo|vhlo|acme)\.")]
    private static partial Regex OwnDialect();
}
