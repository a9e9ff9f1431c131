n, target, *row = $stdin.read.split.map(&:to_i)
position = {}
row.first(n).each_with_index do |value, j|
  if position.key?(target - value)
    puts "#{position[target - value]} #{j}"
    break
  end
  position[value] = j
end
