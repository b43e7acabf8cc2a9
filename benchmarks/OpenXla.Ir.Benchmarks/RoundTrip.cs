namespace OpenXla.Ir.Benchmarks;

/// <summary>Reads, verifies and writes a module: our tool and mlir-opt in turn, with one thread each.</summary>
internal static class RoundTrip
{
    private const string OneThread = "--mlir-disable-threading";

    /// <param name="title">What is read and written.</param>
    /// <param name="write">Writes the module to a path.</param>
    /// <param name="rounds">How many pairs.</param>
    /// <param name="readsBytecode">Whether the module is turned into bytecode before.</param>
    /// <param name="options">Further options of both tools.</param>
    internal static int Run(string title, Action<string> write, int rounds, bool readsBytecode = false, params string[] options)
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
            if (readsBytecode) MeasuredProcess.Run([rival, OneThread, "--emit-bytecode", module, "-o", module]);
            if (!AreEqual(tool, rival, module, folder.FullName))
            {
                Console.Error.WriteLine("the outputs differ: there is nothing to compare");
                return 1;
            }
            var pairs = new List<(Usage Ours, Usage Theirs)>();
            for (int round = 0; round < rounds; round++)
                pairs.Add((MeasuredProcess.Run([.. tool, "opt", OneThread, .. options, module, "-o", "/dev/null"]), MeasuredProcess.Run([rival, OneThread, .. options, module, "-o", "/dev/null"])));
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
        MeasuredProcess.Run([rival, OneThread, module, "-o", theirs]);
        return File.ReadAllBytes(ours).AsSpan().SequenceEqual(File.ReadAllBytes(theirs));
    }

    /// <summary>Our tool with all threads beside itself with one.</summary>
    internal static int RunThreads(string title, Action<string> write, int rounds)
    {
        if (Tools.FindOurs() is not { } tool)
        {
            Console.Error.WriteLine("there is no build of the tool: run ./openxla --publish");
            return 1;
        }
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var module = Path.Combine(folder.FullName, "module.mlir");
            write(module);
            var pairs = new List<(Usage Ours, Usage Theirs)>();
            for (int round = 0; round < rounds; round++)
                pairs.Add((MeasuredProcess.Run([.. tool, "opt", module, "-o", "/dev/null"]), MeasuredProcess.Run([.. tool, "opt", OneThread, module, "-o", "/dev/null"])));
            Report.Print($"{title}: {rounds} pairs", pairs, $"{Environment.ProcessorCount} threads", "1 thread");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
