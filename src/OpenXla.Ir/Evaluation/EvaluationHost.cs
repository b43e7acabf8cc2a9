using System.Globalization;

namespace OpenXla.Ir.Evaluation;

/// <summary>What a program that is evaluated reaches of the world around it: where it prints, and where its probes leave tensors.</summary>
/// <remarks>Safe for use by several threads. A folder of probes has a file <c>index.csv</c> with a line <c>probe,type,path</c> for each tensor.</remarks>
public sealed class EvaluationHost
{
    private const string IndexName = "index.csv";

    private readonly Lock _lock = new();
    private long _probes;

    /// <summary>Nowhere.</summary>
    public static readonly EvaluationHost None = new();

    /// <summary>Where programs print.</summary>
    public TextWriter Output { get; init; } = TextWriter.Null;

    /// <summary>The folder for the tensors of probes; null where there is none.</summary>
    public string? ProbeFolder { get; init; }

    public void WriteLine(string text)
    {
        lock (_lock) Output.WriteLine(text);
    }

    /// <summary>Forgets the tensors of an earlier run.</summary>
    /// <exception cref="EvaluationException">The index can't be removed.</exception>
    public void ClearProbes()
    {
        if (ProbeFolder is null) return;
        try
        {
            File.Delete(IndexPath);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException($"the index of probes can't be removed: {problem.Message}", problem);
        }
    }

    /// <summary>Writes a tensor to a file of the folder of probes.</summary>
    /// <exception cref="EvaluationException">There is no such folder, or it can't be written to.</exception>
    public void WriteProbe(string id, Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(tensor);
        if (ProbeFolder is null) throw new EvaluationException("there is no folder for probes");
        try
        {
            lock (_lock)
            {
                // A number of its own keeps odd identifiers out of file names.
                var path = Path.Combine(ProbeFolder, string.Create(CultureInfo.InvariantCulture, $"probe{++_probes}.npy"));
                NpyFile.Write(path, tensor);
                File.AppendAllText(IndexPath, $"{id},{tensor.Type},{path}\n");
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new EvaluationException($"the tensor of probe '{id}' can't be written: {problem.Message}", problem);
        }
    }

    /// <summary>Reads a tensor that a probe has written.</summary>
    /// <param name="id">The probe.</param>
    /// <param name="iteration">How often the probe had been passed before.</param>
    /// <param name="elementType">The type of the elements.</param>
    /// <returns>The tensor and its type; null where there is none.</returns>
    /// <exception cref="EvaluationException">The file can't be read.</exception>
    public (string Type, Tensor Value)? ReadProbe(string id, long iteration, IrType elementType)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (ProbeFolder is null) return null;
        try
        {
            lock (_lock)
            {
                if (!File.Exists(IndexPath)) return null;
                foreach (var line in File.ReadLines(IndexPath))
                {
                    if (!line.StartsWith(id + ',', StringComparison.Ordinal) || iteration-- > 0) continue;
                    // Types have commas of their own where they have an encoding, paths may have some as well.
                    int path = line.LastIndexOf("," + ProbeFolder, StringComparison.Ordinal);
                    if (path <= id.Length) return null;
                    return (line[(id.Length + 1)..path], NpyFile.Read(line[(path + 1)..], elementType));
                }
                return null;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NpyFormatException)
        {
            throw new EvaluationException($"the tensor of probe '{id}' can't be read: {problem.Message}", problem);
        }
    }

    private string IndexPath => Path.Combine(ProbeFolder!, IndexName);
}
