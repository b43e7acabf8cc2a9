using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Grammar.Tests;

/// <summary>Our parser and the grammar's accept and reject alike: what is printed in generic form, and that text damaged.</summary>
public class AgreementTests
{
    private const int Mutants = 40;

    private static readonly string[] Words = ["(", ")", "<", ">", "[", "]", "{", "}", ",", ":", "->", "=", "%0", "^bb0", "@f", "#a", "!t", "1", "x", "\"s\"", "loc", "dense", "", " "];

    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Repository.LitTests, "*.mlir", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (!file.Contains("/Output/", StringComparison.Ordinal)) files.Add(Path.GetRelativePath(Repository.LitTests, file));
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OnEveryProgram(string file)
    {
        foreach (var text in Programs(file)) Assert.True(NormativeGrammar.ErrorOf(text) is not { } error, $"{NormativeGrammar.ErrorOf(text)}\n{text}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OnDamagedPrograms(string file)
    {
        var random = new Random(file.Length);
        foreach (var text in Programs(file).Where(t => t.Length < 2000).Take(3))
            for (int i = 0; i < Mutants; i++)
            {
                var mutant = Damage(text, random);
                bool grammarAccepts = NormativeGrammar.ErrorOf(mutant) is null;
                var (weAccept, error) = Parse(mutant);
                // What names mean, and dialects' own rules, are no matter of grammar.
                if (weAccept) Assert.True(grammarAccepts, $"only the grammar rejects ({NormativeGrammar.ErrorOf(mutant)}):\n{mutant}");
            }
    }

    private static string Damage(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = random.Next(3);
        return text[..at] + Words[random.Next(Words.Length)] + text[Math.Min(text.Length, at + length)..];
    }

    private static IEnumerable<string> Programs(string file)
    {
        foreach (var chunk in File.ReadAllText(Path.Combine(Repository.LitTests, file)).Split("// -----"))
        {
            var context = MakeContext();
            using var silence = context.Diagnostics.Handle(static _ => { });
            if (AsmParser.ParseModule(context, SourceFile.FromText(chunk, "-")) is { } module) yield return AsmPrinter.ToText(module, PrintOptions.Default with { Generic = true, DebugInfo = true });
        }
    }

    private static (bool Accepts, string? Error) Parse(string text)
    {
        var context = MakeContext();
        using var scope = context.Diagnostics.Collect(out var diagnostics);
        bool accepts = AsmParser.ParseModule(context, SourceFile.FromText(text, "-")) is not null;
        return (accepts, diagnostics.Find(d => d.Severity == Severity.Error)?.Message);
    }

    private static IrContext MakeContext()
    {
        var context = new IrContext { AllowUnregisteredDialects = true };
        ToolRegistry.Create().AddDialectsTo(context);
        return context;
    }
}
