namespace OpenXla.Ir.Testing.Tests.FileCheck;

public sealed class FileCheckPropertyTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("FILECHECK_FUZZ_CASES"), out var cases) ? cases : 400;

    [OracleFact]
    public void RandomChecksGetTheVerdictOfLlvm()
    {
        var verdicts = new int[3];
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new RandomChecks(seed);
            var (checks, input, options) = (random.Checks(), random.Input(), random.Arguments());
            var theirs = Oracle.Run(checks, input, options);
            var ours = FileCheckRun.Run(checks, input, options);
            Assert.True(theirs.ExitCode == ours.ExitCode,
                $"seed {seed} {string.Join(' ', options)}: {ours.ExitCode} instead of {theirs.ExitCode}\n{checks}---\n{input}---\n{theirs.Stderr}---\n{ours.Stderr}");
            Assert.True(FileCheckVerdictTests.Normalize(theirs.Stderr) == FileCheckVerdictTests.Normalize(ours.Stderr),
                $"seed {seed} {string.Join(' ', options)}\n{checks}---\n{input}---\n{theirs.Stderr}---\n{ours.Stderr}");
            verdicts[ours.ExitCode]++;
        }

        // A generator that only ever fails would prove nothing.
        Assert.True(verdicts[0] > Cases / 20 && verdicts[1] > Cases / 20, string.Join(' ', verdicts));
    }
}
