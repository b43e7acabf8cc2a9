using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>What <c>jax.export</c> writes: a portable artifact with what its caller needs to know, in a FlatBuffers file.</summary>
/// <param name="FunctionName">The function that was exported.</param>
/// <param name="Platforms">What the program was made for: <c>cpu</c>, <c>cuda</c>, <c>tpu</c>, … Where there are several, its first argument says which of them runs it.</param>
/// <param name="InputCount">How many arguments the function takes, those aside that follow from others.</param>
/// <param name="KeptInputs">Which of them the program takes: those that it does not need are left out.</param>
/// <param name="CallingConvention">The version of the way in which the program is called.</param>
/// <param name="Artifact">The program.</param>
/// <remarks>The fields are those of jax/_src/export/serialization.fbs; trees of arguments, shardings and derivatives are left alone.</remarks>
public sealed record JaxExport(string FunctionName, EquatableArray<string> Platforms, int InputCount, EquatableArray<int> KeptInputs, int CallingConvention, ReadOnlyMemory<byte> Artifact)
{
    /// <summary>The latest version of the file's format that is read. Files from before July 2026 say an older one than they are of, and are the same in what is read here.</summary>
    public const int LatestVersion = 12;

    private const int OldestVersion = 2;

    /// <summary>True for a file that begins with a table in which there is an artifact.</summary>
    public static bool IsExport(ReadOnlySpan<byte> file)
    {
        try
        {
            return BytecodeFormat.IsBytecode(new FlatTable(file).Bytes(Field.Artifact));
        }
        catch (Exception mistake) when (mistake is InvalidDataException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is none, or of a version that is not known.</exception>
    public static JaxExport Read(ReadOnlySpan<byte> file)
    {
        if (!IsExport(file)) throw new InvalidDataException("this is no file of jax.export");
        var table = new FlatTable(file);
        int version = table.UInt16(Field.Version);
        if (version is < OldestVersion or > LatestVersion) throw new InvalidDataException($"the file is of version {version} of jax.export, but versions {OldestVersion} to {LatestVersion} are read");
        // Since version 10 types of arguments are listed once, and numbered.
        int inputs = Math.Max(table.Count(Field.Inputs, size: 4), table.Count(Field.NumberedInputs, size: 4));
        return new JaxExport(table.Text(Field.Function), [.. table.Texts(Field.Platforms)], inputs, [.. table.UInt16s(Field.KeptInputs)], table.UInt16(Field.CallingConvention), table.Bytes(Field.Artifact).ToArray());
    }

    private static class Field
    {
        public const int Version = 0, Function = 1, Inputs = 3, Platforms = 9, Artifact = 13, CallingConvention = 14, KeptInputs = 15, NumberedInputs = 22;
    }
}
