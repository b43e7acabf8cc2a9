using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Passes.Stablehlo.Portable;
using OpenXla.Stablehlo;

if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("portable FILE [VERSION]: what is in FILE, again as an artifact of VERSION, and what it computes");
    return 1;
}
try
{
    var bytes = File.ReadAllBytes(args[0]);
    var module = Read(bytes);
    var version = args.Length > 1 ? PortableVersion.TryParse(args[1]) ?? throw new FormatException($"'{args[1]}' is no version, such as 1.16.0") : Portable.VersionFor(CompatibilityRequirement.Week12);
    var artifact = Portable.Serialize(module, version);
    File.WriteAllBytes(args[0] + ".bc", artifact);
    Console.WriteLine($"{args[0]}.bc: {artifact.Length} bytes of version {Portable.VersionOf(artifact)}");
    // What was written is what was read.
    foreach (var result in Programs.Evaluate(Portable.Deserialize(artifact))) Console.WriteLine(result is Tensor tensor ? tensor.ToAttribute() : result.TypeText);
    return 0;
}
catch (Exception mistake) when (mistake is DiagnosticException or EvaluationException or IOException or FormatException or ArgumentException)
{
    Console.Error.WriteLine(mistake.Message);
    return 1;
}

// Text, an artifact of any version, or a file of jax.export.
static ModuleOp Read(byte[] bytes)
{
    if (JaxExport.IsExport(bytes)) return Portable.DeserializeExport(bytes);
    if (Portable.VersionOf(bytes) is not { } version) return Programs.Parse(System.Text.Encoding.UTF8.GetString(bytes));
    Console.WriteLine($"an artifact of version {version}");
    return Portable.Deserialize(bytes);
}
