using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenXla.Ir.Generators.Tests.Diagnostics;

/// <summary>An edit that changes no definition makes no work.</summary>
public sealed class IncrementalTests
{
    private const string Source = """
        namespace Acme;
        [Dialect("acme")]
        public sealed partial class AcmeDialect : IDialect;
        [EnumDef("acme.mode")]
        public enum Mode { Fast, Safe }
        [Op("acme.fill", Syntax = "$input attr-dict `:` type($input)")]
        public sealed partial class FillOp : Operation
        {
            [Operand] public partial Value Input { get; set; }
            [Attr] public partial Mode? Mode { get; set; }
            protected override void Verify(Verifier verifier) { }
        }
        [TypeDef("acme.tile")]
        public sealed partial record TileType(int Rows) : IrType;
        """;

    [Fact]
    public void Outputs_are_cached()
    {
        Compile.Generate(Source, out var driver);
        var edited = Compile.Create(Source.Replace("Verify(Verifier verifier) { }", "Verify(Verifier verifier) { verifier.Error(this, \"no\"); }", StringComparison.Ordinal));
        var result = driver.RunGenerators(edited).GetRunResult().Results[0];
        var reasons = result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason).ToList();
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Generated_code_has_no_warnings()
    {
        var output = Compile.Generate(Source, out _);
        Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }
}
