using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Run;

/// <summary>Arguments from files or text, results to files or text.</summary>
internal static class RunValues
{
    /// <summary>Reads an argument: a .npy file, or an elements attribute.</summary>
    /// <returns>The argument; null after an error, which has been reported.</returns>
    internal static HostTensor? ReadInput(IrContext context, string text, IrType expected, int index, ToolIo io)
    {
        var wanted = TypeOf(expected);
        if ((text.StartsWith("dense", StringComparison.Ordinal) ? ReadDense(context, text, index) : ReadFile(io, text, wanted.ElementType)) is not { } tensor) return null;
        var type = new TensorType(tensor.Shape, tensor.ElementType);
        if (!Fits(type, wanted)) throw new RunUsageException($"--input #{index} is a '{type}', but the function takes '{expected}'");
        return new HostTensor(type, tensor.Bytes.ToArray());
    }

    /// <summary>The type that an argument or result has outside: a number is a tensor of rank 0.</summary>
    internal static TensorType TypeOf(IrType type) => type switch
    {
        TensorType tensor => tensor,
        IntegerType or FloatType => new TensorType([], type),
        _ => throw new RunUsageException($"only tensors and numbers can be handed over and returned, not '{type}'"),
    };

    private static bool Fits(TensorType type, TensorType wanted)
    {
        if (!type.ElementType.Equals(wanted.ElementType) || type.Rank != wanted.Rank) return false;
        for (int i = 0; i < type.Rank; i++)
            if (wanted.Shape[i] != Shape.Dynamic && wanted.Shape[i] != type.Shape[i]) return false;
        return true;
    }

    private static Tensor? ReadDense(IrContext context, string text, int index) => AsmParser.ParseAttribute(context, text, $"<input #{index}>") switch
    {
        null => null,
        DenseElementsAttr elements => Tensor.From(elements),
        _ => throw new RunUsageException($"--input #{index} is no dense elements attribute"),
    };

    /// <summary>What the system says, in its words rather than in those of .NET.</summary>
    private static string Reason(Exception problem, string path) => problem switch
    {
        _ when Directory.Exists(path) => "Is a directory",
        FileNotFoundException or DirectoryNotFoundException => "No such file or directory",
        UnauthorizedAccessException => "Permission denied",
        IOException when File.Exists(path) => "Not a directory",
        _ => problem.Message,
    };

    internal static Tensor ReadFile(ToolIo io, string path, IrType? elementType)
    {
        try
        {
            return NpyFile.Read(io.Resolve(path), elementType);
        }
        catch (NpyFormatException problem)
        {
            throw new RunUsageException($"cannot read '{path}': {problem.Message}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RunUsageException($"cannot read '{path}': {Reason(problem, Path.Combine(io.WorkingDirectory, path))}");
        }
    }

    internal static Tensor ToTensor(HostTensor value) => Tensor.FromBytes(value.Type.ElementType, value.Type.Shape, value.Data.Span);

    /// <summary>Prints each result, or writes it to <c>outN.npy</c>.</summary>
    internal static bool WriteResults(HostTensor[] results, string?[] labels, string? folder, ToolIo io)
    {
        for (int i = 0; i < results.Length; i++)
        {
            var tensor = ToTensor(results[i]);
            if (folder is null) io.Write(ResultText.Of(tensor, i < labels.Length ? labels[i] : null));
            else if (!TryWrite(Path.Combine(folder, $"out{i}.npy"), tensor, io)) return false;
        }
        return true;
    }

    /// <summary>Makes the folder of the results; before the run, which may take long.</summary>
    internal static void Create(string folder, ToolIo io)
    {
        try
        {
            Directory.CreateDirectory(io.Resolve(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RunUsageException($"cannot create the folder '{folder}': {Reason(problem, io.Resolve(folder))}");
        }
    }

    /// <summary>Writes a whole file or none.</summary>
    private static bool TryWrite(string path, Tensor tensor, ToolIo io)
    {
        try
        {
            using var file = OutputFile.TryOpen(path, io, $"{io.ToolName}: error: ");
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

    /// <summary>Compares results with what is expected; says where they differ.</summary>
    internal static bool Compare(HostTensor[] results, RunOptions options, Tensor[] expected, ToolIo io)
    {
        bool same = true;
        for (int i = 0; i < expected.Length; i++)
        {
            var actual = ToTensor(results[i]);
            var comparison = TensorComparison.Of(actual, expected[i]);
            if (comparison.AreWithin(options.Tolerance)) continue;
            io.Fail($"error: result #{i} differs from '{options.Expected[i]}': {comparison.Describe(actual, expected[i])}");
            same = false;
        }
        return same;
    }
}
