namespace OpenXla.Ir.Lit.Tests;

/// <summary>Inputs that once broke something: for each of them the laws of the fuzzing harness hold.</summary>
public class FoundByFuzzing
{
    public static TheoryData<string> Inputs(string form)
    {
        var inputs = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Fuzz", "found", form)).Order(StringComparer.Ordinal)) inputs.Add(Path.GetFileName(file));
        return inputs;
    }

    [Theory]
    [MemberData(nameof(Inputs), "text")]
    public void Text_is_refused_or_survives(string name) => Fuzz.Targets.Text(Read("text", name));

    [Theory]
    [MemberData(nameof(Inputs), "bytecode")]
    public void Bytecode_is_refused_or_survives(string name) => Fuzz.Targets.Bytecode(Read("bytecode", name));

    private static byte[] Read(string form, string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Fuzz", "found", form, name));
}
