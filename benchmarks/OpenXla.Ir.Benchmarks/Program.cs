using OpenXla.Ir.Benchmarks;

int functions = args.Length > 0 ? int.Parse(args[0]) : 300;
int rounds = args.Length > 1 ? int.Parse(args[1]) : 7;
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
    var module = Path.Combine(folder.FullName, "arith.mlir");
    ArithModule.Write(module, functions);
    var ours = Path.Combine(folder.FullName, "ours.mlir");
    var theirs = Path.Combine(folder.FullName, "theirs.mlir");
    MeasuredProcess.Run([.. tool, "opt", module, "-o", ours]);
    MeasuredProcess.Run([rival, "--mlir-disable-threading", module, "-o", theirs]);
    if (!File.ReadAllBytes(ours).AsSpan().SequenceEqual(File.ReadAllBytes(theirs)))
    {
        Console.Error.WriteLine("the outputs differ: there is nothing to compare");
        return 1;
    }
    var pairs = new List<(Usage Ours, Usage Theirs)>();
    for (int round = 0; round < rounds; round++)
        pairs.Add((MeasuredProcess.Run([.. tool, "opt", module, "-o", "/dev/null"]), MeasuredProcess.Run([rival, "--mlir-disable-threading", module, "-o", "/dev/null"])));
    Report.Print($"arith, {functions} functions of 1,000 operations, {rounds} pairs, {Path.GetFileName(tool[^1])} from {tool[^1]}", pairs);
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
