namespace OpenXla.Ir.Benchmarks;

/// <summary>Reads, verifies and prints a module: our tool and mlir-opt in turn.</summary>
internal static class RoundTrip
{
    internal static int Run(string title, Action<string> write, int rounds)
    {
        var tool = Tools.FindOurs();
        var rival = Tools.FindOnPath("mlir-opt-22");
        if (tool is null || rival is null)
        {
            Console.Error.WriteLine(tool is null ? "there is no build of the tool: run ./openxla --publish" : "mlir-opt-22 is not on the PATH");
            return 1;
        }
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var module = Path.Combine(folder.FullName, "module.mlir");
            write(module);
            if (!AreEqual(tool, rival, module, folder.FullName))
            {
                Console.Error.WriteLine("the outputs differ: there is nothing to compare");
                return 1;
            }
            var pairs = new List<(Usage Ours, Usage Theirs)>();
            for (int round = 0; round < rounds; round++)
                pairs.Add((MeasuredProcess.Run([.. tool, "opt", module, "-o", "/dev/null"]), MeasuredProcess.Run([rival, "--mlir-disable-threading", module, "-o", "/dev/null"])));
            Report.Print($"{title}: {rounds} pairs, {Path.GetFileName(tool[^1])} from {tool[^1]}", pairs);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool AreEqual(string[] tool, string rival, string module, string folder)
    {
        var ours = Path.Combine(folder, "ours.mlir");
        var theirs = Path.Combine(folder, "theirs.mlir");
        MeasuredProcess.Run([.. tool, "opt", module, "-o", ours]);
        MeasuredProcess.Run([rival, "--mlir-disable-threading", module, "-o", theirs]);
        return File.ReadAllBytes(ours).AsSpan().SequenceEqual(File.ReadAllBytes(theirs));
    }
}
