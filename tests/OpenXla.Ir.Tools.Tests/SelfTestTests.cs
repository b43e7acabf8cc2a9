using System.Text.RegularExpressions;
using OpenXla.Ir.Testing.SelfTest;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests;

public partial class SelfTestTests
{
    /// <summary>A small budget of the law; <c>openxla selftest --count 100000</c> has a large one.</summary>
    [Theory]
    [InlineData("affine,arith,bufferization,cf,chlo,complex,dlti,func,gpu,index,math,memref,ml_program,quant,scf,shape,stablehlo,tensor,ub,vector")]
    [InlineData("linalg,llvm,nvvm")]
    public void DialectsSurvive(string dialects)
    {
        var (exitCode, output, errors) = Verbs.Run("openxla", "", "selftest", "--count", "100", "--dialect", dialects);
        Assert.True(exitCode == 0, output + errors);
    }

    [Fact]
    public void ThreadsDoNotChangeTheModules()
    {
        var one = Digest("--seed", "5", "-j", "1");
        Assert.Equal(one, Digest("--seed", "5", "-j", "3"));
        Assert.NotEqual(one, Digest("--seed", "6"));
    }

    private static string Digest(params string[] args)
    {
        var (_, output, _) = Verbs.Run("openxla", "", ["selftest", "--dialect", "arith,cf,math", "--count", "600", .. args]);
        return DigestLine().Match(output).Groups[1].Value;
    }

    [Fact]
    public void AFaultIsFoundAndReduced()
    {
        var report = new SelfTestRun(new SelfTestOptions { Dialects = ["forget"], Count = 500 }, static () => new IrContext().AddDialect<ForgetDialect>()).Run();
        Assert.False(report.IsGood);
        var failure = Assert.Single(report.Failures);
        Assert.Contains("FAIL forget custom form is another when written again", failure);
        Assert.Contains("--dialect forget --seed 1 --only ", failure);
        var shown = failure[failure.IndexOf("\"builtin.module\"", StringComparison.Ordinal)..];
        Assert.Single(OpLine().Matches(shown));
        Assert.DoesNotContain("selftest.value", shown);
    }

    [Fact]
    public void WhatHasNoDefinitionIsNamed()
    {
        var report = new SelfTestRun(new SelfTestOptions { Dialects = ["t"], Count = 5 }, static () => new IrContext().AddDialect<TestDialect>()).Run();
        Assert.True(report.IsGood);
        Assert.Contains("t.leaf", report.Dialects[0].OpsNotCovered);
    }

    [Theory]
    [InlineData("there is no dialect 'nothing'", "--dialect", "nothing")]
    [InlineData("'x' is no number for '--count'", "--count", "x")]
    [InlineData("unknown option '--seeed'; --help lists them", "--seeed", "1")]
    public void MistakesAreExplained(string message, params string[] args) =>
        Assert.Equal((2, "", $"selftest: error: {message}\n"), Verbs.Run("openxla", "", ["selftest", .. args]));

    [GeneratedRegex("digest ([0-9a-f]{16})")]
    private static partial Regex DigestLine();

    [GeneratedRegex("\"forget.ful\"")]
    private static partial Regex OpLine();
}
