using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Run;

/// <summary>Arguments from files or text, results to files or text.</summary>
internal static class RunValues
{
    /// <summary>Reads an argument: a .npy file, or an elements attribute.</summary>
    internal static HostTensor ReadInput(IrContext context, string text, IrType expected, int index, ToolIo io)
    {
        var element = (expected as ShapedType)?.ElementType;
        var tensor = text.StartsWith("dense", StringComparison.Ordinal) ? ReadDense(context, text, index) : ReadFile(io, text, element);
        var type = new TensorType(tensor.Shape, tensor.ElementType);
        if (expected is TensorType wanted && !Fits(type, wanted)) throw new RunUsageException($"--input #{index} is a '{type}', but the function takes '{wanted}'");
        return new HostTensor(type, tensor.Bytes.ToArray());
    }

    private static bool Fits(TensorType type, TensorType wanted)
    {
        if (!type.ElementType.Equals(wanted.ElementType) || type.Rank != wanted.Rank) return false;
        for (int i = 0; i < type.Rank; i++)
            if (wanted.Shape[i] != Shape.Dynamic && wanted.Shape[i] != type.Shape[i]) return false;
        return true;
    }

    private static Tensor ReadDense(IrContext context, string text, int index)
    {
        if (AsmParser.ParseAttribute(context, text, $"<input #{index}>") is not DenseElementsAttr elements) throw new RunUsageException($"--input #{index} is no dense elements attribute");
        return Tensor.From(elements);
    }

    internal static Tensor ReadFile(ToolIo io, string path, IrType? elementType)
    {
        try
        {
            return NpyFile.Read(io.Resolve(path), elementType);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NpyFormatException)
        {
            throw new RunUsageException($"cannot read '{path}': {problem.Message}");
        }
    }

    internal static Tensor ToTensor(HostTensor value) => Tensor.FromBytes(value.Type.ElementType, value.Type.Shape, value.Data.Span);

    /// <summary>Prints each result, or writes it to <c>outN.npy</c>.</summary>
    internal static bool WriteResults(HostTensor[] results, string?[] labels, string? folder, ToolIo io)
    {
        if (folder is not null) Create(folder, io);
        for (int i = 0; i < results.Length; i++)
        {
            var tensor = ToTensor(results[i]);
            if (folder is null) io.Write(ResultText.Of(tensor, i < labels.Length ? labels[i] : null));
            else if (!TryWrite(Path.Combine(folder, $"out{i}.npy"), tensor, io)) return false;
        }
        return true;
    }

    private static void Create(string folder, ToolIo io)
    {
        try
        {
            Directory.CreateDirectory(io.Resolve(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RunUsageException($"cannot create the folder '{folder}': {problem.Message}");
        }
    }

    /// <summary>Writes a whole file or none.</summary>
    private static bool TryWrite(string path, Tensor tensor, ToolIo io)
    {
        try
        {
            using var file = OutputFile.TryOpen(path, io);
            if (file is null) return false;
            NpyFile.Write(file.Stream, tensor);
            file.Keep();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RunUsageException($"cannot write '{path}': {problem.Message}");
        }
    }

    /// <summary>Compares results with files; says where they differ.</summary>
    internal static bool Compare(HostTensor[] results, List<string> expected, double tolerance, ToolIo io)
    {
        bool same = true;
        for (int i = 0; i < expected.Count; i++)
        {
            var actual = ToTensor(results[i]);
            var wanted = ReadFile(io, expected[i], actual.ElementType);
            var comparison = TensorComparison.Of(actual, wanted);
            if (comparison.AreWithin(tolerance, tolerance)) continue;
            io.WriteError($"result #{i} differs from '{expected[i]}': {comparison.Describe(actual, wanted)}\n");
            same = false;
        }
        return same;
    }
}
