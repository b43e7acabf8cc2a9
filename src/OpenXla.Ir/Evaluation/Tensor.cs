using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>Elements of one type in a shape, row-major, in exactly the layout of <see cref="DenseElementsAttr"/>.</summary>
/// <remarks>
/// Tensors are shared between SSA values, so that one that a frame knows is not written any more. Kernels read
/// <see cref="Read{T}"/> and write <see cref="As{T}"/> of the tensors that they make.
/// </remarks>
public sealed partial class Tensor : RuntimeValue, IEquatable<Tensor>
{
    private Memory<byte> _data;
    private bool _isShared;

    private Tensor(IrType elementType, Shape shape, ElementLayout layout, int count, Memory<byte> data, bool isShared)
    {
        ElementType = elementType;
        Shape = shape;
        Layout = layout;
        Count = count;
        _data = data;
        _isShared = isShared;
    }

    /// <summary>A tensor of zeros.</summary>
    /// <exception cref="EvaluationException">The type can't be evaluated, or the tensor is too large.</exception>
    public Tensor(IrType elementType, Shape shape)
        : this(elementType, shape, ElementLayout.Of(elementType), CountOf(elementType, shape), default, false) =>
        _data = new byte[Count * ElementSize];

    public IrType ElementType { get; }
    public Shape Shape { get; }
    public int Rank => Shape.Rank;

    /// <summary>How many elements there are.</summary>
    public int Count { get; }

    public int ElementSize => Layout.Size;
    internal ElementLayout Layout { get; }

    /// <summary>The bytes of all elements.</summary>
    public ReadOnlySpan<byte> Bytes => _data.Span;

    public TensorType Type => new(Shape, ElementType);

    public override string TypeText => Type.ToString();

    /// <summary>A tensor whose elements the caller sets before anybody reads them.</summary>
    public static Tensor Uninitialized(IrType elementType, Shape shape)
    {
        int count = CountOf(elementType, shape);
        var layout = ElementLayout.Of(elementType);
        return new Tensor(elementType, shape, layout, count, GC.AllocateUninitializedArray<byte>(count * layout.Size), false);
    }

    /// <summary>The elements as numbers of <typeparamref name="T"/>, which must be how they are stored.</summary>
    public static Tensor Of<T>(IrType elementType, Shape shape, ReadOnlySpan<T> elements)
        where T : unmanaged
    {
        var tensor = Uninitialized(elementType, shape);
        var target = tensor.As<T>();
        if (target.Length != elements.Length) throw new ArgumentException($"{elements.Length} elements do not fit {tensor.TypeText}", nameof(elements));
        elements.CopyTo(target);
        tensor.Canonicalize();
        return tensor;
    }

    public static Tensor Scalar(bool value) => Of(IntegerType.I1, default, [(byte)(value ? 1 : 0)]);
    public static Tensor Scalar(int value) => Of(IntegerType.I32, default, [value]);
    public static Tensor Scalar(long value) => Of(IntegerType.I64, default, [value]);
    public static Tensor Scalar(float value) => Of(FloatType.F32, default, [value]);
    public static Tensor Scalar(double value) => Of(FloatType.F64, default, [value]);

    /// <summary>From bytes in the layout of <see cref="DenseElementsAttr"/>; copied.</summary>
    public static Tensor FromBytes(IrType elementType, Shape shape, ReadOnlySpan<byte> bytes) => Of(elementType, shape, bytes);

    /// <summary>The elements of an attribute. Memory is shared with it where nothing has to be expanded.</summary>
    public static Tensor From(DenseElementsAttr attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        var (elementType, shape) = (attribute.ElementType, attribute.Type.Shape);
        int count = CountOf(elementType, shape);
        var layout = ElementLayout.Of(elementType);
        if (attribute.Data.Length == count * layout.Size && !NeedsCanonicalBits(layout))
            return new Tensor(elementType, shape, layout, count, MemoryMarshal.AsMemory(attribute.Memory), isShared: true);
        var tensor = Uninitialized(elementType, shape);
        if (attribute.IsSplat) Fill(tensor._data.Span, attribute.Data);
        else attribute.Data.CopyTo(tensor._data.Span);
        tensor.Canonicalize();
        return tensor;
    }

    /// <summary>The elements as an attribute of a type with as many elements; by default that of this tensor.</summary>
    public DenseElementsAttr ToAttribute(ShapedType? type = null)
    {
        _isShared = true;
        return DenseElementsAttr.Create(type ?? Type, _data);
    }

    /// <summary>The same elements under another shape of as many; the memory is shared until one of both is written.</summary>
    public Tensor Reshape(Shape shape)
    {
        if (shape == Shape) return this;
        if (CountOf(ElementType, shape) != Count) throw new EvaluationException($"{TypeText} can't be reshaped to {new TensorType(shape, ElementType)}");
        _isShared = true;
        return new Tensor(ElementType, shape, Layout, Count, _data, isShared: true);
    }

    /// <summary>The elements to read.</summary>
    /// <exception cref="ArgumentException">Elements are not stored as <typeparamref name="T"/>.</exception>
    public ReadOnlySpan<T> Read<T>()
        where T : unmanaged
    {
        RequireView<T>();
        return MemoryMarshal.Cast<byte, T>(_data.Span);
    }

    /// <summary>The elements to write; complex elements are pairs of floats.</summary>
    /// <exception cref="ArgumentException">Elements are not stored as <typeparamref name="T"/>.</exception>
    public Span<T> As<T>()
        where T : unmanaged
    {
        RequireView<T>();
        return MemoryMarshal.Cast<byte, T>(WritableBytes);
    }

    /// <summary>The bytes to write; a copy is made first where the memory belongs to somebody else as well.</summary>
    internal Span<byte> WritableBytes
    {
        get
        {
            if (!_isShared) return _data.Span;
            _data = _data.ToArray();
            _isShared = false;
            return _data.Span;
        }
    }

    public override bool Fits(IrType type) => type switch
    {
        ShapedType { HasRank: true } shaped => HasType(shaped.ElementType) && FitsShape(shaped.Shape),
        ShapedType shaped => HasType(shaped.ElementType),
        _ => Rank == 0 && HasType(type),
    };

    public bool Equals(Tensor? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ElementType.Equals(other.ElementType) && Shape == other.Shape && Bytes.SequenceEqual(other.Bytes));

    public override bool Equals(object? obj) => Equals(obj as Tensor);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Shape);
        hash.AddBytes(Bytes[..Math.Min(Bytes.Length, 256)]);
        return hash.ToHashCode();
    }

    /// <summary>The text of the attribute; beyond a thousand elements only the first ones.</summary>
    public override string ToString()
    {
        if (Count <= 1000) return ToAttribute().ToString();
        var first = Enumerable.Range(0, 16).Select(i => DenseElementsAttr.ReadElement(ElementType, ElementBytes(i)));
        return $"[{string.Join(", ", first)}, … {Count} elements] : {TypeText}";
    }

    /// <exception cref="EvaluationException">The elements do not fit one array.</exception>
    private static int CountOf(IrType elementType, Shape shape)
    {
        if (!shape.IsStatic) throw new EvaluationException($"a tensor of dynamic shape {shape} can't be allocated");
        int size = ElementLayout.Of(elementType).Size;
        if (shape.Span.Contains(0)) return 0;
        Int128 bytes = size;
        foreach (var extent in shape.Span)
        {
            if (extent < 0) throw new EvaluationException($"extent {extent} is negative");
            bytes *= extent;
            if (bytes > Array.MaxLength) throw new EvaluationException($"tensor<{shape}x{elementType}> has more than {Array.MaxLength} bytes");
        }
        return (int)(bytes / size);
    }

    private static void Fill(Span<byte> target, ReadOnlySpan<byte> element)
    {
        if (target.IsEmpty) return;
        element.CopyTo(target);
        // Copying what is filled already doubles it each time.
        for (int done = element.Length; done < target.Length; done *= 2)
            target[..Math.Min(done, target.Length - done)].CopyTo(target[done..]);
    }

    private bool HasType(IrType type) => ReferenceEquals(type, ElementType) || type.Equals(ElementType);

    private bool FitsShape(Shape shape)
    {
        if (shape.Rank != Rank) return false;
        for (int i = 0; i < shape.Rank; i++)
            if (shape[i] != Shape[i] && !shape.IsDynamic(i)) return false;
        return true;
    }

    private void RequireView<T>()
        where T : unmanaged
    {
        int size = Unsafe.SizeOf<T>();
        if (typeof(T) == typeof(byte) || (size == ElementSize && IsFloatOrNot<T>()) || (Layout.IsComplex && 2 * size == ElementSize)) return;
        throw new ArgumentException($"elements of type '{ElementType}' are not stored as {typeof(T).Name}");
    }

    private bool IsFloatOrNot<T>() =>
        typeof(T) != typeof(float) && typeof(T) != typeof(double) ? Layout.Format is null || typeof(T) != typeof(Half) || Layout.Width == 16
        : Layout.Kind is ElementKind.Single or ElementKind.Double || Layout.IsComplex;
}
