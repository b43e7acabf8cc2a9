using FsCheck.Xunit;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Stablehlo.Tests.RoundTrips;

/// <summary>What is printed, in either form, is read as the same module again.</summary>
public sealed class RoundTripTests
{
    private static readonly PrintOptions Generic = PrintOptions.Default with { Generic = true };

    // The size is that of the seed: small ones repeat soon.
    [Property(MaxTest = 300, StartSize = 1000, EndSize = 1_000_000, Replay = "(20260,3)")]
    public void Text_is_read_as_it_was_written(int seed)
    {
        var module = Generate(seed);
        foreach (var options in (PrintOptions[])[PrintOptions.Default, Generic])
        {
            var text = AsmPrinter.ToText(module, options);
            var again = Parse(module.Context, text);
            Assert.True(IrVerifier.Verify(again), text);
            Assert.Equal(text, AsmPrinter.ToText(again, options));
            Assert.True(OperationEquivalence.Instance.Equals(module, again), text);
        }
    }

    /// <summary>The property is worth something only where the programs are: most kinds of operations must occur.</summary>
    [Fact]
    public void Programs_use_many_kinds_of_operations()
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 100; seed++) Generate(seed).Walk(op => kinds.Add(op.Name));
        Assert.True(kinds.Count > 90, $"{kinds.Count} kinds: {string.Join(' ', kinds)}");
    }

    private static ModuleOp Parse(IrContext context, string text)
    {
        try
        {
            return AsmParser.ParseModule(context, text);
        }
        catch (DiagnosticException wrong)
        {
            throw new InvalidOperationException($"{wrong.Message}\n{text}", wrong);
        }
    }

    private static ModuleOp Generate(int seed)
    {
        var module = new ProgramGenerator(Corpora.NewContext(), seed).Create();
        Assert.True(IrVerifier.Verify(module), AsmPrinter.ToText(module));
        return module;
    }
}
