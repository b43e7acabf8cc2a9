using OpenXla.Ir.Testing.Lit;

namespace OpenXla.Ir.Testing.Tests.Lit;

public sealed class LitRunTests : IDisposable
{
    private readonly LitSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void ReportsInOrderAndSkipsInputs()
    {
        _sandbox.Write("b/two.mlir", "// RUN: true\n");
        _sandbox.Write("a/one.mlir", "// RUN: true\n");
        _sandbox.Write("a/Inputs/no.mlir", "// RUN: false\n");
        _sandbox.Write("a/ignored.txt", "// RUN: false\n");
        var suite = Path.GetFileName(_sandbox.Root);
        var (exitCode, stdout, _) = _sandbox.Run("-j4");
        Assert.Equal(0, exitCode);
        Assert.StartsWith($"PASS: {suite} :: a/one.mlir (1 of 2)\nPASS: {suite} :: b/two.mlir (2 of 2)\n", stdout);
        Assert.Contains("Total Discovered Tests: 2\n  Passed: 2\n", stdout);
    }

    [Fact]
    public void StarStandsOnlyForFailures()
    {
        _sandbox.Write("t.mlir", "// XFAIL: *\n// RUN: false\n");
        _sandbox.Write("u.mlir", "// UNSUPPORTED: *\n// RUN: true\n");
        var (exitCode, stdout, _) = _sandbox.Run();
        Assert.Equal(1, exitCode);
        Assert.Contains("  Expectedly Failed: 1\n  Unresolved: 1\n", stdout);
    }

    [Fact]
    public void FailedFileCheckShowsExpectedAgainstActual()
    {
        _sandbox.Write("t.mlir", "// RUN: upper %s | FileCheck %s\nalpha\nbeta\n// CHECK: {{^}}ALPHA\n// CHECK-NEXT: {{^}}GAMMA\n");
        var (exitCode, stdout, _) = _sandbox.Run();
        Assert.Equal(1, exitCode);
        Assert.Contains("CHECK-NEXT: expected string not found in input\n  expected: // CHECK-NEXT: {{^}}GAMMA", stdout);
        Assert.Contains("  actual:   BETA   [line 3 of the checked text]", stdout);
        Assert.Contains("t.mlir:1: this RUN line failed with exit code 1:", stdout);
        Assert.Contains("Failed Tests (1):", stdout);
    }

    [Theory]
    [InlineData("%if fast %{ true %} %else %{ false %}", "PASS")]
    [InlineData("%if !fast %{ false %}", "PASS")]
    [InlineData("%if slow || fast %{ %if slow %{ false %} %else %{ echo x %} %} | count 1", "PASS")]
    [InlineData("%if fast %{ false %}", "FAIL")]
    [InlineData("%if fast %{ true", "UNRESOLVED")]
    [InlineData("%if fast true", "UNRESOLVED")]
    [InlineData("echo %s | xargs -I{X} cat {X} | count 1", "PASS")]
    [InlineData("echo %s | xargs cat", "FAIL")]
    public void PartsOfLinesDependOnFeatures(string line, string outcome)
    {
        _sandbox.Write("t.mlir", $"// RUN: {line}\n");
        var (_, stdout, _) = _sandbox.Run("-D", "fast=1");
        Assert.StartsWith(outcome + ":", stdout);
    }

    [Fact]
    public void ManyTestsInParallelAllReport()
    {
        for (var index = 0; index < 60; index++)
            _sandbox.Write($"t{index:00}.mlir", $"// RUN: upper %s | FileCheck %s > %t; cat %t | count 0\n// x{index}\n// CHECK: X{index}{{{{$}}}}\n");
        var (exitCode, stdout, _) = _sandbox.Run("-j", "8");
        Assert.True(exitCode == 0, stdout);
        var order = stdout.Split('\n').Where(static line => line.StartsWith("PASS")).ToList();
        Assert.Equal(60, order.Count);
        Assert.Equal(order.Order(StringComparer.Ordinal), order);
    }

    [Theory]
    [InlineData("// REQUIRES: fast\n", "PASS", 0)]
    [InlineData("// REQUIRES: slow\n", "UNSUPPORTED", 0)]
    [InlineData("// REQUIRES: fast && (slow || !slow)\n", "PASS", 0)]
    [InlineData("// REQUIRES: f{{[a-z]+}}\n", "PASS", 0)]
    [InlineData("// UNSUPPORTED: fast\n", "UNSUPPORTED", 0)]
    [InlineData("// XFAIL: *\n", "XPASS", 1)]
    [InlineData("// XFAIL: slow\n", "PASS", 0)]
    [InlineData("// REQUIRES: (fast\n", "UNRESOLVED", 1)]
    [InlineData("// RUN: false\n// XFAIL: fast\n", "XFAIL", 0)]
    public void ConditionsDecideTheOutcome(string condition, string outcome, int expected)
    {
        _sandbox.Tools.AddFeature("fast");
        _sandbox.Write("t.test", "// RUN: true\n" + condition);
        var (exitCode, stdout, _) = _sandbox.Run("-v");
        Assert.StartsWith(outcome + ": ", stdout);
        Assert.Equal(expected, exitCode);
    }

    [Fact]
    public void TestWithoutRunLineIsUnresolved()
    {
        _sandbox.Write("t.mlir", "func.func @f()\n");
        var (exitCode, stdout, _) = _sandbox.Run();
        Assert.Equal(1, exitCode);
        Assert.Contains("UNRESOLVED: ", stdout);
    }

    [Fact]
    public void ContinuedLinesJoinInAnyCommentStyle()
    {
        _sandbox.Write("t.test", "# RUN: echo a \\\n# RUN:   b | \\\n# RUN: FileCheck %s\n; CHECK: a b\n<!-- RUN: true -->\n# END.\n# RUN: false\n");
        // "-->" would be read as a redirection, which shows that the line is seen.
        Assert.Contains("RUN line 5 cannot be read", _sandbox.Run().Stdout);
        _sandbox.Write("t.test", "# RUN: echo a \\\n# RUN:   b | \\\n# RUN: FileCheck %s\n; CHECK: a b\n-- RUN: true\n# END.\n# RUN: false\n");
        Assert.Equal(0, _sandbox.Run().ExitCode);
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("sleep 20")]
    public void EndlessTestTimesOut(string command)
    {
        if (OperatingSystem.IsWindows() && command.StartsWith("sleep")) return;
        var (exitCode, stdout, _) = _sandbox.RunLine(command, "--timeout=1");
        Assert.Equal(1, exitCode);
        Assert.Contains("TIMEOUT: ", stdout);
        Assert.Contains("Timed Out: 1", stdout);
    }

    [Fact]
    public void FilterParametersAndQuietWork()
    {
        _sandbox.Write("yes.mlir", "// REQUIRES: word\n// RUN: echo %{word} | grep '^hello$'\n");
        _sandbox.Write("no.mlir", "// RUN: false\n");
        var (exitCode, stdout, _) = _sandbox.Run("--filter", "yes", "-D", "word=hello", "-s");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("PASS:", stdout);
        Assert.Contains("Excluded: 1", stdout);
        Assert.Equal("", _sandbox.Run("--filter=yes", "-Dword=hello", "-q").Stdout);
        Assert.Contains("Slowest Tests:", _sandbox.Run("--filter=yes", "-Dword=hello", "--time-tests").Stdout);
    }

    [Fact]
    public void OutputDirectoryKeepsTemporaryFiles()
    {
        Assert.Equal(0, _sandbox.RunLine("echo kept > %t", "--output-dir=out").ExitCode);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(_sandbox.Root, "out"), "only.test.tmp", SearchOption.AllDirectories));
        Assert.Equal("kept\n", File.ReadAllText(file));
    }

    [Fact]
    public void ShowAllPrintsCommandsOfPassedTests()
    {
        var (_, stdout, _) = _sandbox.RunLine("echo visible", "-a");
        Assert.Contains("# stdout:\nvisible\n", stdout);
    }

    [Theory]
    [InlineData("--wat")]
    [InlineData("-j", "zero")]
    [InlineData("--filter", "(")]
    [InlineData("--filter", "matches-nothing")]
    [InlineData("no/such/folder")]
    public void BadArgumentsAreRefused(params string[] arguments)
    {
        _sandbox.Write("t.mlir", "// RUN: true\n");
        var (exitCode, stdout, stderr) = _sandbox.Run(arguments);
        Assert.Equal(2, exitCode);
        Assert.Equal("", stdout);
        Assert.StartsWith("lit: error: ", stderr);
    }

    [Fact]
    public void DiscoveryFindsAFileOfAnySuffixByName()
    {
        _sandbox.Write("odd.txt", "RUN: true\n");
        var test = Assert.Single(LitDiscovery.Find(["odd.txt", "odd.txt"], _sandbox.Root));
        Assert.Equal("odd.txt", test.RelativePath);
    }
}
