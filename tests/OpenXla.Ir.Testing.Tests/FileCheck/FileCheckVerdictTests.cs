namespace OpenXla.Ir.Testing.Tests.FileCheck;

public sealed class FileCheckVerdictTests
{
    [Theory]
    [ClassData(typeof(VerdictCases))]
    public void GivesTheExpectedExitCode(string checks, string input, string options, int expected)
    {
        var (exitCode, stderr) = FileCheckRun.Run(checks, input, Split(options));
        Assert.True(expected == exitCode, $"exit code {exitCode} instead of {expected}\n{stderr}");
        Assert.Equal(exitCode != 0, stderr.Length > 0);
    }

    [OracleTheory]
    [ClassData(typeof(VerdictCases))]
    public void AgreesWithLlvmToTheLetter(string checks, string input, string options, int expected)
    {
        var (exitCode, theirs) = Oracle.Run(checks, input, Split(options));
        Assert.Equal(expected, exitCode);
        var (_, ours) = FileCheckRun.Run(checks, input, Split(options));
        Assert.Equal(Normalize(theirs), Normalize(ours));
    }

    [OracleTheory]
    [InlineData("CHECK: a\nCHECK-NOT: q\nCHECK-DAG: c\nCHECK-DAG: b\nCHECK: [[X:d]] [[#N:]]\nCHECK-NEXT: [[X]] [[#N+1]]\n", "a\nb\nc\nd 1\nd 2\n")]
    [InlineData("CHECK: a\nCHECK-NOT: b\nCHECK: [[X:d]]\nCHECK-NOT: [[X]]\n", "a\nb\nc\nd 1\nd 2\n")]
    public void VerboseOutputAgreesWithLlvm(string checks, string input)
    {
        foreach (var options in (string[][])[["-v"], ["-vv"], ["-vv", "--dump-input=always"], ["-vv", "--dump-input=never"]])
        {
            var theirs = Oracle.Run(checks, input, options);
            var ours = FileCheckRun.Run(checks, input, options);
            Assert.Equal(theirs.ExitCode, ours.ExitCode);
            Assert.Equal(Normalize(theirs.Stderr), Normalize(ours.Stderr));
        }
    }

    /// <summary>Both name their own program, and LLVM puts an empty line behind some messages.</summary>
    internal static string Normalize(string stderr) =>
        string.Join('\n', stderr.Replace(Oracle.Program ?? "-", "FileCheck").Replace("FileCheck-22", "FileCheck").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(static line => !line.Contains("Did you mean")));

    private static string[] Split(string options) => options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
