namespace OpenXla.Ir.Benchmarks.Passes;

/// <summary>Our tool and mlir-opt in turn, with one thread each, a pass at a time; then our tool with two threads beside itself with one.</summary>
internal static class PassComparison
{
    private const string OneThread = "--mlir-disable-threading";

    /// <param name="rounds">How many pairs.</param>
    /// <param name="passes">Only these; empty for all.</param>
    internal static int Run(int rounds, IReadOnlyCollection<string> passes)
    {
        if (passes.FirstOrDefault(static name => PassCase.All.All(c => c.Pass != name)) is { } unknown) return Fail($"'{unknown}' is none of {string.Join(", ", PassCase.All.Select(static c => c.Pass).Distinct())}");
        if (Tools.FindOurs() is not { } tool) return Fail("there is no build of the tool: run ./openxla --publish");
        if (Tools.FindOnPath("mlir-opt-22") is not { } rival) return Fail("mlir-opt-22 is not on the PATH");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var threads = new List<(PassCase Case, IReadOnlyList<(Usage Ours, Usage Theirs)> Pairs)>();
            bool areEqual = true;
            Console.WriteLine($"one thread each, {rounds} pairs, {tool[^1]}");
            PassReport.Head();
            foreach (var pass in PassCase.All.Where(c => passes.Count == 0 || passes.Contains(c.Pass)))
            {
                var module = Path.Combine(folder.FullName, "module.mlir");
                pass.Write(module);
                string[] ours = [.. tool, "opt", $"--{pass.Pass}", module];
                string[] theirs = [rival, $"--{pass.Pass}", module];
                if (!GiveTheSame(ours, theirs, folder.FullName))
                {
                    PassReport.Different(pass);
                    areEqual = false;
                    continue;
                }
                PassReport.Row(pass, Pairs(rounds, [.. ours, OneThread], [.. theirs, OneThread]));
                // What counts as a processor is what the runtime is told.
                threads.Add((pass, Pairs(rounds, ["env", "DOTNET_PROCESSOR_COUNT=2", .. ours], [.. ours, OneThread])));
            }
            PassReport.Threads(threads);
            return areEqual ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<(Usage, Usage)> Pairs(int rounds, string[] first, string[] second)
    {
        var pairs = new List<(Usage, Usage)>();
        for (int round = 0; round < rounds; round++)
            pairs.Add((MeasuredProcess.Run([.. first, "-o", "/dev/null"]), MeasuredProcess.Run([.. second, "-o", "/dev/null"])));
        return pairs;
    }

    private static bool GiveTheSame(string[] ours, string[] theirs, string folder)
    {
        var (here, there) = (Path.Combine(folder, "ours.mlir"), Path.Combine(folder, "theirs.mlir"));
        MeasuredProcess.Run([.. ours, "-o", here]);
        MeasuredProcess.Run([.. theirs, "-o", there]);
        return File.ReadAllBytes(here).AsSpan().SequenceEqual(File.ReadAllBytes(there));
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
