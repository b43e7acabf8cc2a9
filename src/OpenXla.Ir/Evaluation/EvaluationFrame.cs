namespace OpenXla.Ir.Evaluation;

/// <summary>What an operation sees while it is evaluated: the values so far, its regions, and the program's functions.</summary>
public abstract class EvaluationFrame
{
    /// <summary>The operation that is evaluated just now.</summary>
    public abstract Operation Operation { get; }

    /// <summary>Cancelled where nobody waits for the result any more; long kernels may ask.</summary>
    public virtual CancellationToken CancellationToken => CancellationToken.None;

    /// <summary>What an SSA value stands for: an operand, or any other value that is visible at the operation.</summary>
    /// <exception cref="EvaluationException">The value has not been computed.</exception>
    public abstract RuntimeValue GetValue(Value value);

    /// <summary>Sets a result of the operation.</summary>
    /// <exception cref="EvaluationException">The value does not fit the result's type.</exception>
    public abstract void Set(Value result, RuntimeValue value);

    /// <summary>
    /// Runs a region of the operation from its entry block to a terminator without successors and gives that one's operands.
    /// The region sees the values around it.
    /// </summary>
    public abstract RuntimeValue[] RunRegion(Region region, params ReadOnlySpan<RuntimeValue> arguments);

    /// <summary>Calls a function of the program.</summary>
    public abstract RuntimeValue[] Call(string symbol, params ReadOnlySpan<RuntimeValue> arguments);

    /// <summary>The process that runs the program. One that was started alone is the only process of its grid.</summary>
    /// <exception cref="EvaluationException">The operation is not evaluated as part of a program.</exception>
    public virtual EvaluationProcess Process => throw Error("needs a process to run in");

    /// <summary>Where the program prints and probes.</summary>
    public virtual EvaluationHost Host => EvaluationHost.None;

    /// <summary>Runs a grid of processes to their end: a list of functions per replica, one for each partition.</summary>
    /// <param name="programs">The functions; each process runs one.</param>
    /// <param name="inputs">The arguments of all, process after process.</param>
    /// <param name="infeed">The functions that feed the grid.</param>
    /// <returns>The results of all, process after process.</returns>
    public virtual RuntimeValue[] RunGrid(IReadOnlyList<IReadOnlyList<string>> programs, ReadOnlySpan<RuntimeValue> inputs, IReadOnlyList<string> infeed) =>
        throw Error("runs several processes, which can't be done here");

    /// <summary>Starts a region that is isolated from above beside the program; see <see cref="RunRegion"/>.</summary>
    public virtual FutureValue Start(Region region, params RuntimeValue[] arguments) => throw Error("runs beside the program, which can't be done here");

    /// <summary>The terminator at which the region that was run last ended; for ops whose regions may end in several ways.</summary>
    public virtual Operation? LastTerminator => null;

    /// <summary>A tensor; see <see cref="GetValue"/>.</summary>
    public Tensor Get(Value value) =>
        GetValue(value) is var found && found is Tensor tensor ? tensor : throw Error($"expected a tensor, got {found.TypeText}");

    /// <summary>The tensors of several operands.</summary>
    public Tensor[] Get(OperandRange operands)
    {
        var tensors = new Tensor[operands.Count];
        for (int i = 0; i < tensors.Length; i++) tensors[i] = Get(operands[i]);
        return tensors;
    }

    /// <summary>The elements of a tensor of integers, such as a shape that the program computes.</summary>
    public long[] GetIntegers(Value value)
    {
        var tensor = Get(value);
        var integers = new long[tensor.Count];
        for (int i = 0; i < integers.Length; i++) integers[i] = tensor.GetInt64(i);
        return integers;
    }

    /// <summary>The kernel that does what a region does; null where there is none, so that the region must be run.</summary>
    public virtual ScalarReducer? TryScalarReducer(Region region) => ScalarReducer.TryMatch(region);

    /// <summary>
    /// Combines all elements along dimensions, in the way that a region of scalars says: by a kernel where there is one.
    /// The region takes the totals so far, then one element of each input, and gives the new totals.
    /// </summary>
    public Tensor[] Reduce(Region body, ReadOnlySpan<Tensor> inputs, ReadOnlySpan<Tensor> starts, ReadOnlySpan<long> dimensions)
    {
        if (inputs.Length == 1 && starts.Length == 1 && TryScalarReducer(body) is { } reducer)
            return [TensorKernels.Reduce(reducer.Kernel, inputs[0], starts[0], dimensions)];
        if (ElementwiseRegion.TryMatch(body) is { } elementwise && TensorKernels.TryReduceByRows(inputs, starts, dimensions, (totals, row) => elementwise.Run(this, [.. totals, .. row])) is { } reduced)
            return reduced;
        return TensorKernels.Reduce(inputs, starts, dimensions, arguments => RunRegion(body, arguments));
    }

    /// <summary>Runs a region of scalars for the elements at each place of tensors of one shape: all at once where the region allows it.</summary>
    public Tensor[] RunForEach(Region region, params ReadOnlySpan<Tensor> arguments)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (ElementwiseRegion.TryMatch(region) is { } elementwise) return elementwise.Run(this, arguments);
        if (arguments.Length == 0 || !region.HasOneBlock || region.Entry.Last is not { } end) throw Error("needs a region of one block with arguments");
        var (results, scalars) = (new Tensor[end.OperandCount], new RuntimeValue[arguments.Length]);
        for (int k = 0; k < results.Length; k++)
            results[k] = Tensor.Uninitialized(((Builtin.ShapedType)end.GetOperand(k).Type).ElementType, arguments[0].Shape);
        for (int i = 0; i < arguments[0].Count; i++)
        {
            for (int k = 0; k < scalars.Length; k++) scalars[k] = TensorKernels.Element(arguments[k], i);
            var values = RunRegion(region, scalars);
            for (int k = 0; k < results.Length; k++) TensorKernels.SetElement(results[k], i, values[k]);
        }
        return results;
    }

    /// <summary>An error at the operation: <c>throw frame.Error("…")</c>.</summary>
    public EvaluationException Error(string message) => Error(Operation, message);

    /// <summary>An error at any operation.</summary>
    public EvaluationException Error(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        return new EvaluationException(op.Location, $"'{op.Name}' op {message}");
    }
}
